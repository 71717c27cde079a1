### The words of the desk, in Arabic.
###
### trusted: موثوق، limited: مقيّد، blocked: محظور، approve: موافقة، hide: إخفاء، spam: مزعج،
### author (role): كاتب، editor: محرر، owner: مالك، inbox: الوارد، held: ينتظر القراءة، list: قائمة، to lift: رفع، to drop: إسقاط.

### Everywhere at the desk

desk-title = { $page }. { site-desk }
desk-side = المكتب
desk-on-review = عن <a><cite>{ $title }</cite></a>
desk-not-now = ليس الآن
desk-see = عرض
desk-save = حفظ
desk-original = الأصل
desk-warning = تحذير من المحتوى:
desk-take-back = سحب
desk-show = عرض
desk-pages = الصفحات
desk-page = الصفحة { $page }
desk-newer = الأحدث
desk-older = الأقدم
desk-why = السبب
desk-reason = لماذا؟
desk-reason-hint = إن أردت. يبقى ذلك في السجل.
desk-role = { $it ->
    [author] كاتب
    [editor] محرر
    [contributor] مساهم
   *[owner] مالك
}

### Answering

desk-answer-title = الرد
desk-answer-heading = الرد على { $name }
desk-answer-add = أضف تعليقا
desk-answer-yours = ردّك
desk-answer-private = <b>خاص.</b> لن يرى هذا سوى { $name }، لأن ما كُتب إليك كان خاصا أيضا. يمكن استعمال Markdown.
desk-answer-told = <b>عام.</b> يظهر للجميع تحت المراجعة، ويُبلَّغ { $name } به. يمكن استعمال Markdown.
desk-answer-public = <b>عام.</b> يظهر للجميع تحت المراجعة. يمكن استعمال Markdown.
desk-answer-send = إرسال على الخاص

### Who writes here

desk-authors-heading = من يكتب هنا
desk-authors-disabled = معطّل، لا يمكنه تسجيل الدخول
desk-authors-role = دور { $name }
desk-authors-appoint = تغيير الدور
desk-authors-enable = تفعيل
desk-authors-disable = تعطيل
desk-authors-remove = إزالة نهائية…
desk-invite-heading = دعوة شخص
desk-invite-link = <b>أرسل هذا الرابط إلى شخص واحد.</b> لا يظهر إلا الآن، ويصلح أربعة عشر يوما.
desk-invite-field = الدعوة
desk-invite-as = بصفة
desk-invite-contributor = <b>مساهم</b>: مسوداته هو، وينشرها له محرر
desk-invite-author = <b>كاتب</b>: مراجعاته هو، والتعليقات عليها
desk-invite-editor = <b>محرر</b>: مراجعات الجميع وتعليقاتهم، والصفحات
desk-invite-owner = <b>مالك</b>: الإعدادات أيضا، ومن يكتب هنا
desk-invite-button = إنشاء دعوة
desk-invite-open = لم تُقبل بعد
desk-invite-until = { $role }، صالحة حتى { $date }
desk-invite-withdraw = سحب

### Somebody leaves for good

desk-remove-title = إزالة { $name }
desk-remove-heading = إزالة { $name } نهائيا
desk-remove-what = <b>لا رجعة في هذا.</b> ما يحدث فورا:
desk-remove-reviews = { $count ->
    [0] تُرمى مسوداته كلها.
    [one] تُسحب مراجعته مع الحديث تحتها، وكذلك المسودات.
    [two] تُسحب مراجعتاه مع الحديث تحتهما، وكذلك المسودات.
    [few] تُسحب مراجعاته كلها، وهي { $count }، مع الحديث تحتها، وكذلك المسودات.
    [many] تُسحب مراجعاته كلها، وهي { $count }، مع الحديث تحتها، وكذلك المسودات.
   *[other] تُسحب مراجعاته كلها، وهي { $count }، مع الحديث تحتها، وكذلك المسودات.
}
desk-remove-answers = تُسحب كل ردوده، ويُنسى ما كتبه القراء إليه وحده.
desk-remove-servers = تُبلَّغ الخوادم الأخرى بالمغادرة، فتحذف ما لديها.
desk-remove-name = لا يستطيع أحد متابعته أو مراسلته بعد ذلك، ولا يُعطى الاسم { $name } مرة أخرى أبدا.
desk-remove-instead = إن كان عليه أن يتوقف عن الكتابة هنا فحسب، <a>فعطّله</a> بدلا من ذلك: لن يستطيع تسجيل الدخول، ويبقى كل ما كتبه.
desk-remove-confirm = للتأكيد، اكتب <b>{ $name }</b>
desk-remove-why = السبب (للسجل، ويمكن تركه فارغا)
desk-remove-keep = إبقاؤه

### Reporting somebody

desk-report-heading = التبليغ عن { $name }
desk-report-who = يقرأ هذا مشرفو { $server }. يصلهم من { $blog } من دون اسمك، أما هنا فيذكر السجل من أرسله.
desk-report-words = ما المشكلة
desk-report-hint = ألفا حرف على الأكثر، نص عادي.
desk-report-show = أرفق ما كتبه { $name }
desk-report-said = عن <cite>{ $title }</cite>، { $date }
desk-report-private = خاص
desk-report-send = إرسال التبليغ

### Pages that stand by themselves

desk-page-title = العنوان
desk-page-text = النص

### The profile of an author

desk-profile-side = ما يراه القراء منك
desk-profile-name = اسمك
desk-profile-bio = نبذة عنك
desk-profile-bio-hint = بصيغة Markdown. يظهر على صفحتك وعلى ملفك في الخوادم الأخرى.
desk-digest-heading = البريد الإلكتروني
desk-digest-address = عنوانك
desk-digest-hint = لا يراه أحد غيرك، ولا يُرسل إليه سوى الملخصات.
desk-digest-when = أخبروني بالجديد على المكتب
desk-digest = { $it ->
    [never] أبدا
    [hourly] كل ساعة يحدث فيها شيء
    [daily] مرة في اليوم
   *[weekly] مرة في الأسبوع
}
desk-digest-save = حفظ البريد
desk-password-heading = كلمة المرور
desk-password-current = الحالية
desk-password-new = كلمة جديدة
desk-password-hint = عشرة أحرف على الأقل. يُسجَّل الخروج من كل المتصفحات الأخرى.
desk-password-change = تغيير كلمة المرور

### Who quotes

desk-quotes-only = من <cite><a>{ $title }</a></cite> وحدها. <a>اقتباسات كل المراجعات</a>
desk-quotes-empty = لم يطلب أحد الاقتباس بعد. حين يفعل أحدهم ذلك في منشور له يظهر هنا، والقرار لك.
desk-quotes-review = اقتباس من <cite><a>{ $title }</a></cite>
desk-quote-state = { $it ->
    [asking] يطلب إذنك
    [granted] مسموح بالاقتباس
    [refused] غير مسموح بالاقتباس
   *[revoked] لم يعد الاقتباس مسموحا
}
desk-quotes-closed = ، في منشور لا يقرؤه الجميع
desk-quotes-grant = السماح بالاقتباس
desk-quotes-grant-label = السماح بالاقتباس: { $name }
desk-quotes-refuse = رفض
desk-quotes-refuse-label = رفض اقتباس { $name }
desk-quotes-revoke-label = سحب إذن { $name } بالاقتباس
desk-quotes-pages = صفحات الاقتباسات

### All reviews of an author

desk-reviews-heading = المراجعات
desk-reviews-write = اكتب مراجعة
desk-reviews-empty = لم يُكتب شيء بعد. يمكن أن تبقى المراجعة مسودة ما شئت، ولا يراها أحد حتى تنشرها.
desk-review-state = { $it ->
    [draft] مسودة
    [published] منشورة
   *[retracted] مسحوبة
}
desk-reviews-pinned = ، مثبتة
desk-reviews-saved = حُفظت في <time>{ $date }</time>

### Trust and blocks

desk-standings-lede = من وما اتُّخذ بشأنه قرار على هذا المكتب أو في قائمة يتابعها. ما يرد هنا عن خادوم يسري على كل الخوادم التي تحت اسمه.
desk-standings-about = بشأن
desk-standings-everything = الكل
desk-standing-kind = { $it ->
    [person] شخص
    [server] خادوم
    [guest] ضيف
   *[word] كلمة
}
desk-comma = ،
desk-standings-how = الحالة
desk-standings-however = أيا كانت الحالة
desk-stand = { $it ->
    [open] بلا قرار
    [trusted] موثوق
    [limited] مقيّد
   *[blocked] محظور
}
desk-standings-part = جزء من الاسم
desk-standings-part-short = جزء من الاسم
desk-standings-empty = لم يُقرَّر شيء بعد. يُسمَع الجميع وفق قواعد المدونة.
desk-standings-none = لا قرار من هذا النوع. <a>عرض الكل</a>
desk-standings-list = من القائمة <a>{ $list }</a>
desk-standings-list-plain = من القائمة { $list }
desk-standings-by = بقرار { $name }
desk-by-operator = مشغّل الخادوم
desk-by-list = قائمة
desk-by-left = شخص غادر
desk-standings-change = تغيير
desk-standings-change-what = حالة { $name }
desk-standings-should = الحالة المطلوبة لـ { $name }
desk-standings-lift = رفع القرار
desk-decide = قرّر
desk-before = السابقة
desk-after = التالية
desk-decide-server = <b>خادوم</b> وكل ما تحت اسمه
desk-decide-person = <b>شخص</b> سبق أن كان هنا
desk-decide-word = <b>كلمة</b> أو كلمات متتالية
desk-decide-which = أيّ
desk-decide-which-hint = مثل spam.example أو @bob@social.example أو عنوان صفحة، بأي كتابة. أما الضيوف فيُقرَّر بشأنهم حيث كتبوا.
desk-decide-from = من الآن فصاعدا
desk-decide-trusted = <b>موثوق</b>: لا تحجز أي قاعدة ما يقوله. وحيث لا تشارك إلا الخوادم المسموح بها، يشارك الخادوم الموثوق.
desk-decide-limited = <b>مقيّد</b>: ما يقوله ينتظر من يقرؤه على المكتب، ولا تُحتسب إعجاباته ولا مشاركاته ولا متابعاته.
desk-decide-blocked = <b>محظور</b>: لا يُسمع ولا يُسأل ولا يُبلَّغ بشيء. يزول ما قاله من كل صفحة، ولا يعود يتابع أحدا هنا. والكلمة المحظورة تحجز كل ما يحتويها.
desk-decide-why-hint = للسجل، ولمن يتساءل بعد عام. يقرؤه الآخرون على هذا المكتب.
desk-decide-undo = لا شيء هنا إلى الأبد: رفع الحظر يعيد ما قيل ويعيد الأعداد. المتابعات وحدها لا تعود، وعلى من كان يتابع أن يتابع من جديد.
desk-lists-short = القوائم
desk-lists-csv = تأتي قوائم الخوادم وتذهب كاملة بصيغة CSV كما في Mastodon.
desk-lists-others = قوائم يعدّها آخرون
desk-lists-export = تصدير بصيغة CSV
desk-lists-export-hint = يحوي التصدير كل خادوم مقيّد أو محظور، مع الأسباب المذكورة هنا.

### Lists of servers

desk-lists-heading = قوائم الخوادم
desk-lists-lede = قوائم يعدّها آخرون بالخوادم التي يقيّدونها أو يحظرونها. وما تقرره أنت يسبق كل قائمة دائما.
desk-lists-empty = لا قوائم هنا بعد.
desk-list-state = { $it ->
    [unapplied] لم تُطبَّق بعد
    [unread] لم تُقرأ بعد
    [changed] تغيّرت وتنتظرك
   *[holds] سارية
}
desk-lists-daily = تُقرأ يوميا، وآخر مرة في <time>{ $date }</time>
desk-lists-file = ملف من <time>{ $date }</time>
desk-lists-count = { $count ->
    [zero] لا خادوم بحسبها
    [one] خادوم واحد بحسبها
    [two] خادومان بحسبها
    [few] { $count } خوادم بحسبها
    [many] { $count } خادوما بحسبها
   *[other] { $count } خادوم بحسبها
}
desk-lists-trouble = ما كان ساريا يبقى ساريا.
desk-lists-more = إعادة القراءة أو الإسقاط
desk-lists-read = إعادة القراءة الآن
desk-lists-drop = إسقاط
desk-import-heading = استيراد قائمة
desk-import-what = ملف CSV كما يصدّره Mastodon، أو أسماء خوادم فحسب، اسم في كل سطر. <b>suspend</b> يحظر، و<b>silence</b> يقيّد، و<b>noop</b> لا يفعل شيئا. والأسطر التي ترفض الصور وحدها لا تفعل شيئا أيضا، فلا تُعرض هنا صور الآخرين. سترى ما سيتغيّر ومن يمسّه قبل أن يسري أي شيء.
desk-import-file = ملف، 12 ميغابايت على الأكثر
desk-import-text = أو القائمة نفسها
desk-import-name = ما اسمها
desk-import-name-hint = الملف الذي يحمل الاسم نفسه نسخة أحدث منها.
desk-import-look = إلقاء نظرة
desk-follow-heading = متابعة قائمة
desk-follow-what = تُقرأ القائمة كل يوم. التغيير الذي لا يمسّ أحدا تعرفه يسري فورا، وكل ما سواه ينتظرك.
desk-follow-address = عنوانها
desk-follow-button = متابعة

### One list of servers

desk-list-unread = لم تُقرأ بعد.
desk-list-waits = هذا ما سيتغيّر. لا يسري شيء منه بعد.
desk-list-holds = القائمة سارية كما قُرئت آخر مرة.
desk-list-tally = { $it ->
    [fresh] جديد
    [changed] مختلف
    [gone] لم يعد مدرجا
    [same] كذلك من قبل
    [skipped] لا يطلب شيئا
   *[refused] لم يؤخذ
}
desk-list-hits = من تمسّ
desk-list-nobody = لا أحد تعرفه.
desk-list-known = عدد من تعرفهم: { $people }، على خوادم عددها: { $servers }. من يتابع أحدا هنا منهم: { $followers }. مجموع ما قالوه: { $comments }.
desk-list-followers = { $count ->
    [zero] بلا متابعين:
    [one] متابع واحد:
    [two] متابعان:
    [few] { $count } متابعين:
    [many] { $count } متابعا:
   *[other] { $count } متابع:
}
desk-list-more = وغيرهم
desk-list-comments = { $count ->
    [zero] لا تعليقات من
    [one] تعليق واحد من
    [two] تعليقان من
    [few] { $count } تعليقات من
    [many] { $count } تعليقا من
   *[other] { $count } تعليق من
}
desk-list-others = وآخرين
desk-list-on = عن
desk-list-rest = { $count ->
    [zero] لا غير
    [one] وواحدة أخرى
    [two] واثنتين أخريين
    [few] و{ $count } غيرها
    [many] و{ $count } غيرها
   *[other] و{ $count } غيرها
}
desk-list-looked = { $count ->
    [zero] لا أحد
    [one] شخص واحد اكتفى بالإعجاب أو المشاركة أو النظر
    [two] شخصان اكتفيا بالإعجاب أو المشاركة أو النظر
    [few] { $count } أشخاص اكتفوا بالإعجاب أو المشاركة أو النظر
    [many] { $count } شخصا اكتفوا بالإعجاب أو المشاركة أو النظر
   *[other] { $count } شخص اكتفوا بالإعجاب أو المشاركة أو النظر
}
desk-list-most = هذه أكثر الخوادم تأثرا: { $shown } من { $all }.
desk-list-yours = ما قررته بنفسك
desk-list-against = { $count ->
    [zero] لا سطر يخالف ما تقرر هنا.
    [one] سطر واحد يخالف ما تقرر هنا. يبقى ما تقرر هنا ساريا.
    [two] سطران يخالفان ما تقرر هنا. يبقى ما تقرر هنا ساريا.
    [few] { $count } أسطر تخالف ما تقرر هنا. يبقى ما تقرر هنا ساريا.
    [many] { $count } سطرا تخالف ما تقرر هنا. يبقى ما تقرر هنا ساريا.
   *[other] { $count } سطر تخالف ما تقرر هنا. يبقى ما تقرر هنا ساريا.
}
desk-list-stays = يبقى: { $ours }، وتقول القائمة: { $theirs }
desk-list-first = أول { $shown } منها.
desk-list-refused = أسطر لم تؤخذ
desk-list-line = السطر { $line }
desk-list-why = { $it ->
    [unclosed] فيه علامة اقتباس لم تُغلق
    [unclear] لا يقول suspend أو silence أو noop
    [asterisks] مخفي خلف نجوم
    [nameless] ليس اسم خادوم
    [ours] هو خادوم هذه المدونة أو يحويه
   *[top] نطاق أعلى بأكمله
}
desk-list-first-of = أول { $shown } من { $all }.
desk-list-apply = تطبيق القائمة
desk-list-apply-hint = كلها أو لا شيء. إسقاط القائمة لاحقا يلغي كل ما قررته وحدها، فيعود ما قاله الناس ولا تعود المتابعات.
desk-list-drop = إسقاط القائمة

### The log

desk-log-lede = من قرر ماذا ومتى ولماذا. لا يستطيع أحد تغيير ما هو مدوّن هنا.
desk-log-who = من
desk-log-everybody = الجميع
desk-log-what = ما جرى
desk-log-whatever = أي شيء
desk-log-empty = لم يُقرَّر هنا شيء بعد. كل ما يوافق عليه أحد أو يخفيه أو يقيّده أو يحظره يُدوَّن في هذه الصفحة.
desk-log-none = لم يحدث شيء كهذا. <a>عرض الكل</a>
desk-deed = { $it ->
    [approved] موافقة
    [hid] إخفاء
    [showed-again] إظهار من جديد
    [marked-as-spam] وسم بالإزعاج
    [trusted] منح الثقة
    [limited] تقييد
    [blocked] حظر
    [lifted] رفع قرار
    [applied] تطبيق
    [dropped] إسقاط
    [let-quote] إذن بالاقتباس
    [did-not-let-quote] رفض الاقتباس
    [withdrew-consent] سحب الإذن
    [reported] تبليغ
    [closed] إغلاق
    [changed] تغيير
    [reset-the-sign-in-of] أعاد ضبط دخول

    [handed-in] تسليم
    [withdrew] استرجاع
    [sent-back] إعادة
    [handed-over] نقل إلى كاتب آخر
   *[removed] إزالة
}
desk-log-line = <b>{ $who }</b> · { $did }: <a><bdi>{ $what }</bdi></a>
desk-log-this = <b>{ $who }</b> · { $did }

### One comment

desk-comment-of = تعليق { $name }
desk-comment-heading = تعليق
desk-comment-edited = عُدّل في { $date }
desk-private = خاص، لا يراه سواك
desk-spam = مزعج
desk-hidden = مخفي
desk-hidden-held = مخفي، وكان ينتظر قبل ذلك
desk-barred = ليس على الصفحة، لأن قائله محظور
desk-waits = ينتظرك:
desk-aside = غير مدرج، ولذلك ليس على الصفحة
desk-gone = سحبه كاتبه
desk-shown = على الصفحة، <a>التعليق { $number }</a>
desk-comment-stand = حالة قائله: { $stand }
desk-approve = موافقة
desk-not-spam = ليس مزعجا
desk-hide = إخفاء
desk-unhide = إظهار من جديد
desk-wait-again = إعادة إلى الانتظار
desk-mark-spam = مزعج
desk-trust-person = الوثوق بهذا الشخص
desk-limit-person = تقييد هذا الشخص
desk-block-person = حظر هذا الشخص
desk-lift = رفع القرار
desk-who-is = من هذا؟
desk-comment-deeds = ما جرى

### A person elsewhere

desk-person-side = شخص من مكان آخر
desk-person-all = كل ما يخصه
desk-person-server = الخادوم
desk-person-runs = ، يعمل بـ { $software }
desk-person-account = الحساب
desk-person-born = منذ <time>{ $date }</time>، بحسب قوله
desk-person-known = معروف هنا
desk-person-since = منذ <time>{ $date }</time>
desk-person-standing = المكانة
desk-person-nothing = لا شيء خاص
desk-person-decided = القرار
desk-person-decision = { $stand } بقرار { $who } في <time>{ $date }</time>
desk-person-their-server = خادومه
desk-person-server-decision = { $server }: { $stand } بقرار { $who } في <time>{ $date }</time>
desk-lift-server = رفع القرار عن خادومه
desk-limit-their-server = تقييد خادومه
desk-block-their-server = حظر خادومه
desk-person-hint = مقيّد: ما يقوله ينتظرك ولا يُحتسب. محظور: لا يُسمع منه شيء، ولا يظهر ما قاله على أي صفحة حتى يُرفع الحظر. وحالة الخادوم تسري على كل ما تحت اسمه.
desk-person-report = هل يخالف قواعد خادومه؟ <a>تبليغ { $server } عنه</a>
desk-person-silent = لم يقل شيئا هنا
desk-person-said = ما قاله هنا
desk-comment-state = { $it ->
    [gone] ذهب
    [waiting] ينتظر مكانه
    [private] خاص
    [spam] مزعج
    [hidden] مخفي
    [barred] محظور
    [held] ينتظر
    [aside] غير مدرج
   *[shown] ظاهر
}
desk-person-on = عن <cite><a>{ $title }</a></cite>

### Settings

desk-settings-stays = في الفديفرس، هذه المدونة هي <span class="mono handle">{ $handle }</span>. وهذا لا يتغيّر.
desk-settings-name = اسمها
desk-settings-tagline = سطر تحت الاسم
desk-settings-language = اللغة التي تكتب بها
desk-settings-language-hint = رمز قصير مثل en أو de أو pt-BR. ويمكن لمراجعة أن تخالفه.
desk-replies-heading = الردود
desk-replies-who = من يمكنه الرد
desk-reply-policy = { $it ->
    [open] مفتوح: تظهر الردود فورا
    [first_held] الرد الأول ينتظر: من تمت الموافقة عليه مرة يظهر رده فورا
    [all_held] كل الردود تنتظر حتى يوافق عليها أحدنا
   *[closed] مغلق: لا يمكن لأحد الرد
}
desk-replies-told = تُبلَّغ الخوادم الأخرى بذلك وبكل تغيير فيه. ويمكن لمراجعة أن تخالفه.
desk-replies-close = تُغلق الأحاديث بعد هذا العدد من الأيام
desk-replies-close-hint = تُحسب من يوم ظهور المراجعة. اتركه فارغا كي لا تُغلق أبدا.
desk-replies-guests = <b>يمكن للضيوف الرد.</b> يكتب القراء الذين لا حساب لهم على الصفحة نفسها. وينتظر أول تعليق لكل منهم في الوارد حتى يوافق عليه أحد.
desk-replies-carried = <b>نقل كلام الضيوف إلى الفديفرس.</b> تنقل المدونة ما يقولونه على هيئة «كتب فلان: …»، ليرى القراء في الأماكن الأخرى الحديث كله. يسري ذلك على ما يظهر من الآن، أما ما سبق نقله فيبقى تعديله وحذفه هناك جاريا.
desk-replies-links = عدد الروابط المسموحة للضيف في تعليق واحد
desk-replies-links-hint = اتركه فارغا كي لا يكون لها حد.
desk-replies-tag = الوسم الذي يُبقي الرد خارج الصفحة
desk-replies-unlisted = <b>إظهار الردود غير المدرجة.</b> من دون هذا لا يظهر على الصفحة إلا ما أراد أصحابه نشره في الخطوط الزمنية العامة.
desk-spam-heading = ما ينتظر لأنه قد يكون مزعجا
desk-spam-lede = ينتظر على المكتب مع سببه ولا يُرمى أبدا. ومن تثق به لا ينتظر أبدا.
desk-spam-links = التعليقات التي تزيد روابطها على
desk-spam-links-hint = عدد الروابط. اتركه فارغا لإلغاء هذه القاعدة.
desk-spam-age = التعليقات من حسابات أحدث من
desk-spam-age-hint = أيام منذ إنشاء الحساب. اتركه فارغا لإلغاء هذه القاعدة.
desk-spam-flood = تعليقات الشخص الواحد بعد
desk-spam-flood-hint = عدد التعليقات في عشر دقائق. اتركه فارغا لإلغاء هذه القاعدة.
desk-spam-repeats = <b>الكلام المكرر.</b> ما قيل هنا مرتين في أسبوع بالكلمات نفسها ينتظر إن قيل من جديد.
desk-replies-save = حفظ ما يسري على الردود
desk-quoting-who = من يمكنه اقتباس مراجعة في منشور له
desk-quote-policy = { $it ->
    [anybody] يمكن لأي أحد الاقتباس
    [followers] يمكن للمتابعين الاقتباس، ويستأذن غيرهم أولا
    [ask] من أراد الاقتباس يستأذن أولا
   *[nobody] لا يمكن لأحد الاقتباس
}
desk-quoting-told = تُبلَّغ الخوادم التي تعرف كيف تستأذن ويُردّ عليها. وما يطلب الإذن ينتظر في <a>الاقتباسات</a>. ويمكن لمراجعة أن تخالف ذلك.
desk-quoting-rule = قاعدة المدونة للاقتباس
desk-quoting-rule-hint = سطر واحد يظهر بجوار عنوان كل مراجعة. اتركه فارغا إن لم تكن هناك قاعدة.
desk-quoting-save = حفظ ما يسري على الاقتباسات
desk-servers-heading = الخوادم
desk-servers-sealed = <b>على الخوادم الأخرى أن تقول من هي قبل أن تقرأ.</b> فلا يستطيع المحظور أن يجلب المراجعات لقرائه أيضا. وتبقى الصفحات مفتوحة للجميع. أما الخوادم التي لا توقّع طلباتها فلن تجد هذه المدونة.
desk-servers-listed = <b>لا تشارك إلا الخوادم الموثوقة.</b> تُعدّ سائر الخوادم محظورة: تزول تعليقاتها من الصفحات، ولا تُحتسب إعجاباتها، ولا يعود أهلها متابعين. وإن أُلغي هذا عادت التعليقات والأعداد، ولم تعد المتابعات.
desk-servers-save = حفظ ما يسري على الخوادم

### The editor

desk-editor-new = مراجعة جديدة
desk-editor-preview = <b>معاينة.</b> هكذا ستبدو المراجعة. لم يُحفظ شيء بعد، والنموذج في الأسفل.
desk-editor-published = منشورة. يُبلَّغ متابعوك أيضا بما تغيّره هنا. <a>عرض</a>
desk-editor-retracted = مسحوبة. لا يراها إلا أنت والمحررون.
desk-editor-draft = مسودة. لا يراها إلا أنت والمحررون.
desk-editor-unsaved = لم تُحفظ بعد.
desk-editor-revise = تحديث
desk-editor-save = حفظ المسودة
desk-editor-publish = نشر
desk-editor-look = معاينة
desk-editor-title = عنوان المراجعة
desk-editor-text = المراجعة
desk-editor-markdown = بصيغة Markdown: ‏<code>*تشديد*</code>، <code>&gt; اقتباس</code>، <code>## عنوان</code>، و<code>[^1]</code> للحاشية.
desk-editor-summary = الملخص
desk-editor-summary-hint = هذا أول ما يراه القراء في الأماكن الأخرى.
desk-editor-summary-empty = إن تركته فارغا فهو بداية المراجعة.
desk-editor-summary-else = إن تركته فارغا فهو: «{ $words }»
desk-editor-spoilers = <b>تكشف النهاية.</b> يُنبَّه القراء إلى ذلك هنا وفي الأماكن الأخرى.
desk-editor-book = الكتاب
desk-editor-book-title = عنوان الكتاب
desk-editor-writers = تأليف
desk-editor-translators = ترجمة
desk-editor-names-hint = تُفصل الأسماء المتعددة بفاصلة منقوطة.
desk-editor-publisher = الناشر
desk-editor-edition = الطبعة
desk-editor-year = السنة
desk-editor-pages = الصفحات
desk-editor-isbn = ردمك (ISBN)
desk-editor-cover = الغلاف
desk-editor-cover-now = الغلاف الحالي
desk-editor-cover-remove = إزالة الغلاف
desk-editor-picture = صورة
desk-editor-picture-other = صورة أخرى
desk-editor-picture-hint = JPEG أو PNG أو GIF أو WebP، 10 ميغابايت على الأكثر.
desk-editor-alt = ما تُظهره
desk-editor-alt-hint = للقراء الذين لا يرونها.
desk-editor-kept = مكانها
desk-editor-categories = التصنيفات
desk-editor-tags = الوسوم
desk-editor-labels-hint = تفصل بينها فواصل. أدب / روايات تصنيف داخل آخر. وفي الأماكن الأخرى تصير الوسوم هاشتاغات.
desk-editor-language = اللغة
desk-editor-language-hint = رمز قصير: en أو de أو pt-BR.
desk-editor-address = العنوان
desk-editor-address-hint = ما يأتي بعد /reviews/. إن تُرك فارغا صيغ من العنوان.
desk-editor-policy = من يمكنه الرد والاقتباس
desk-editor-replies = الردود
desk-editor-usual = كما في المدونة كلها
desk-editor-close = يُغلق الحديث بعد هذا العدد من الأيام
desk-editor-close-hint = صفر كي لا يُغلق أبدا. فارغا: كما في المدونة كلها.
desk-editor-quotes = الاقتباس في منشورات أخرى
desk-editor-more = أمور أخرى
desk-editor-pinned = تظهر أولا في ملف كاتبها في الأماكن الأخرى.
desk-editor-unpin = إلغاء التثبيت
desk-editor-unpinned = أظهرها أولا في ملف كاتبها في الأماكن الأخرى.
desk-editor-pin = تثبيت
desk-editor-retract = سحبها…
desk-editor-retract-what = تزول الصفحة ويُطلب من الخوادم الأخرى نسيانها، ويبقى النص لديك. ويمكن نشرها من جديد لاحقا.
desk-editor-retract-yes = نعم، اسحب المراجعة
desk-editor-delete = حذفها…
desk-editor-delete-what = تُرمى المراجعة وكل التعليقات عليها، هنا وفي الأماكن الأخرى. لا رجعة في هذا.
desk-editor-delete-yes = نعم، احذف المراجعة

### The inbox

desk-inbox-kinds = الأنواع
desk-inbox-everything = الكل
desk-inbox-kind = { $it ->
    [comment] التعليقات
    [mention] الإشارات
    [quote] الاقتباسات
    [like] الإعجابات
    [boost] المشاركات
    [follower] المتابعون
    [report] التبليغات
    [remark] من أهل الدار
   *[blocklist] القوائم
}
desk-inbox-pile = { $it ->
    [new] جديد
    [waiting] منتظر
    [spam] مزعج
    [hidden] مخفي
   *[all] الكل
}
desk-inbox-heap = { $pile }، { $number }
desk-inbox-new = { $count ->
    [0] لا جديد
    [one] جديد واحد
    [two] جديدان
    [few] { $count } جديدة
    [many] { $count } جديدا
   *[other] { $count } جديد
}
desk-inbox-waiting = { $count ->
    [0] لا شيء ينتظر
    [one] واحد ينتظرك
    [two] اثنان ينتظرانك
    [few] { $count } تنتظرك
    [many] { $count } تنتظرك
   *[other] { $count } تنتظرك
}
desk-inbox-spam = { $count ->
    [0] لا شيء هنا
    [one] واحد وُسم بأنه مزعج
    [two] اثنان وُسما بالإزعاج
    [few] { $count } وُسمت بالإزعاج
    [many] { $count } وُسمت بالإزعاج
   *[other] { $count } وُسمت بالإزعاج
}
desk-inbox-hidden = { $count ->
    [0] لا شيء هنا
    [one] واحد مخفي
    [two] اثنان مخفيان
    [few] { $count } مخفية
    [many] { $count } مخفيا
   *[other] { $count } مخفي
}
desk-inbox-all = { $count ->
    [0] لا شيء هنا
   *[other] المجموع { $count }
}
desk-inbox-about = عن <cite>{ $title }</cite> <a>ليس فقط</a>
desk-inbox-of = من <a><bdi>{ $name }</bdi></a> <a>ليس فقط</a>
desk-inbox-kind-all = من كل الأنواع
desk-inbox-empty = يُروى هنا كل ما يحدث لمراجعاتك: ما يقوله القراء على الصفحة ومن خوادمهم، ومن يُعجب ومن يشارك ومن يتابع. لم يبق شيء للنظر فيه.
desk-inbox-none = لا شيء هنا الآن. <a>الجديد</a>
desk-inbox-skip = انتقل إلى القائمة
desk-inbox-what = ما يُفعل بالمختار
desk-inbox-choose = اختر
desk-inbox-ticked = المؤشَّر عليه
desk-inbox-page = هذه الصفحة، { $number }
desk-inbox-newest = أحدث { $number }
desk-inbox-list = القائمة كلها، { $number }
desk-inbox-approve = الموافقة على المختار
desk-inbox-hide = إخفاء المختار
desk-inbox-mark = المختار مزعج
desk-inbox-done = انتهيت من المختار
desk-inbox-more = المزيد، والسبب
desk-inbox-reason-hint = إن أردت. يبقى في السجل بجوار ما تفعله تاليا.
desk-inbox-unhide = إظهار المختار من جديد
desk-inbox-renew = المختار جديد مرة أخرى
desk-inbox-trust = الوثوق بالأشخاص المختارين
desk-inbox-limit = تقييد الأشخاص المختارين
desk-inbox-block = حظر الأشخاص المختارين
desk-inbox-limit-servers = تقييد الخوادم المختارة
desk-inbox-block-servers = حظر الخوادم المختارة
desk-inbox-word = كلمة أو كلمات
desk-inbox-limit-word = تقييدها
desk-inbox-block-word = حظرها
desk-inbox-word-hint = ما يقول كلمة مقيّدة ينتظرك، وما يقول كلمة محظورة يوضع مع المزعج.
desk-keys-heading = المفاتيح
desk-keys-walk = التالي، السابق
desk-keys-tick = تأشير، ومع Shift كل ما يلي آخر تأشير
desk-keys-approve = موافقة
desk-keys-hide = إخفاء
desk-keys-spam = مزعج
desk-keys-done = انتهى
desk-keys-trust = الوثوق بهذا الشخص
desk-keys-answer = الرد
desk-keys-undo = التراجع عن آخر فعل
desk-keys-show = عرض هذا
desk-keys-hint = تسري على المؤشَّر عليه، وإلا فعلى ما أنت عنده، ولا تعمل أبدا وأنت تكتب.
desk-keys-listen = الاستجابة لهذه المفاتيح في هذا المتصفح
desk-inbox-pages = صفحات الوارد
desk-inbox-back = العودة إلى ما يمكن فعله
desk-spoken-last = هذا آخر ما في هذه الصفحة.
desk-spoken-first = هذا أول ما في هذه الصفحة.
desk-spoken-ticked = تم التأشير. المجموع { $number }.
desk-spoken-unticked = أُلغي التأشير. المجموع { $number }.
desk-spoken-nothing = لم يُختر شيء. اضغط j للبدء.
desk-spoken-not-here = لا يمكن فعل ذلك هنا.
desk-spoken-moment = لحظة، آخر فعل في الطريق.
desk-spoken-no-undo = لا شيء للتراجع عنه.
desk-spoken-failed = تعذّر ذلك: { $why }
desk-spoken-no-answer = لا يمكن الرد على هذا بعد.

### A line of the inbox

desk-row-choose = اختر هذا
desk-row-reported = تبليغ
desk-row-list = تغيّرت القائمة <bdi>{ $list }</bdi>
desk-row-verb = { $it ->
    [comment] عن
    [mention-you] إشارة إليك
    [mention-blog] إشارة إلى المدونة
    [mention] حديث عن
    [quote-asking] طلب اقتباس من
    [quote] اقتباس من
    [handed-in] تسليم
    [withdrawn] استرجاع
    [approved] إجازة
    [sent-back] إعادة
    [handed-over] نقل إلى كاتب آخر:
    [joined] ذِكرك بين كتّاب
    [left] تغيير كتّاب
   *[follower] متابعة لـ
}
desk-row-likes = إعجاب بـ
desk-row-boosts = مشاركة لـ
desk-row-others = { $count ->
    [zero] لا أحد غيرهم
    [one] شخص آخر
    [two] شخصان آخران
    [few] { $count } آخرون
    [many] { $count } آخرون
   *[other] { $count } آخرون
}
desk-row-told-by = { $count ->
    [zero] لم يُبلَّغ، { $names }
    [one] مرة واحدة، من { $names }
    [two] مرتين، من { $names }
    [few] { $count } مرات، من { $names }
    [many] { $count } مرة، من { $names }
   *[other] { $count } مرة، من { $names }
}
desk-guest = ضيف
desk-row-spam = <b>مزعج</b>
desk-row-spam-off = <b>مزعج</b>، أُزيل من الصفحة
desk-row-approved = تمت الموافقة
desk-row-quoted = «{ $words }»
desk-row-answered = رددتَ:
desk-row-take-back = سحب: ردّك على { $name }
desk-row-not-spam = ليس مزعجا: إظهار ما كتبه { $name }
desk-row-approve = موافقة على ما كتبه { $name }
desk-row-wait-again = إعادة إلى الانتظار: ما كتبه { $name }
desk-row-unhide = إظهار من جديد: ما كتبه { $name }
desk-row-hide = إخفاء ما كتبه { $name }
desk-row-mark-spam = مزعج: ما كتبه { $name }
desk-row-answer = الرد على { $name }
desk-row-quotes = القرار بشأن الاقتباسات
desk-row-look = النظر في القائمة
desk-row-done = انتهى
desk-row-new = جديد مرة أخرى
desk-row-more = المزيد
desk-limit-server = تقييد هذا الخادوم
desk-block-server = حظر هذا الخادوم
desk-row-only-person = من هذا الشخص فقط
desk-row-only-review = عن هذه المراجعة فقط
desk-row-history = تاريخه

### Why something waits

desk-hold-guest = ضيف لم يقرأ له أحد هنا بعد
desk-hold-first = يرد هنا لأول مرة
desk-hold-all = كل الردود على هذه المراجعة تُقرأ أولا
desk-hold-closed = جاء بعد إغلاق الحديث
desk-hold-limited = مقيّد، أو خادومه مقيّد
desk-hold-links = { $count ->
    [zero] بلا روابط
    [one] رابط واحد
    [two] رابطان
    [few] { $count } روابط
    [many] { $count } رابطا
   *[other] { $count } رابط
}
desk-hold-word = يقول «{ $word }»
desk-hold-banned = يقول «{ $word }»، وهو محظور
desk-hold-young = { $count ->
    [0] حساب أُنشئ اليوم
    [one] حساب عمره يوم واحد
    [two] حساب عمره يومان
    [few] حساب عمره { $count } أيام
    [many] حساب عمره { $count } يوما
   *[other] حساب عمره { $count } يوم
}
desk-hold-flood = { $count ->
    [zero] لا تعليقات في عشر دقائق
    [one] تعليق واحد في عشر دقائق
    [two] تعليقان في عشر دقائق
    [few] { $count } تعليقات في عشر دقائق
    [many] { $count } تعليقا في عشر دقائق
   *[other] { $count } تعليق في عشر دقائق
}
desk-hold-repeated = { $count ->
    [zero] الكلام نفسه
    [one] الكلام نفسه، قيل مرة من قبل
    [two] الكلام نفسه، قيل مرتين من قبل
    [few] الكلام نفسه، قيل { $count } مرات من قبل
    [many] الكلام نفسه، قيل { $count } مرة من قبل
   *[other] الكلام نفسه، قيل { $count } مرة من قبل
}
desk-hold-taught = الكلام نفسه وسمه { $name } بأنه مزعج
desk-hold-taught-link = فيه رابط إلى { $server } الذي ورد في كلام مزعج من قبل

### What was done in the inbox

desk-did-nothing = لم يُفعل شيء.
desk-did-left = { $count ->
    [zero] لم يبق شيء.
    [one] بقي واحد كما كان: لم يكن ذلك ممكنا أو لم يغيّر شيئا.
    [two] بقي اثنان كما كانا: لم يكن ذلك ممكنا أو لم يغيّر شيئا.
    [few] بقيت { $count } كما كانت: لم يكن ذلك ممكنا أو لم يغيّر شيئا.
    [many] بقيت { $count } كما كانت: لم يكن ذلك ممكنا أو لم يغيّر شيئا.
   *[other] بقيت { $count } كما كانت: لم يكن ذلك ممكنا أو لم يغيّر شيئا.
}
desk-did-block-word = ما يقول هذه الكلمة يوضع مع المزعج من الآن فصاعدا.
desk-did-limit-word = ما يقول هذه الكلمة ينتظر من الآن فصاعدا.
desk-did-approve = { $count ->
    [zero] لم تتم الموافقة على شيء.
    [one] تمت الموافقة، والتعليق على الصفحة الآن.
    [two] تمت الموافقة، والتعليقان على الصفحة الآن.
    [few] تمت الموافقة، و{ $count } تعليقات على الصفحة الآن.
    [many] تمت الموافقة، و{ $count } تعليقا على الصفحة الآن.
   *[other] تمت الموافقة، و{ $count } تعليق على الصفحة الآن.
}
desk-did-hide = { $count ->
    [zero] لم يُخفَ شيء.
    [one] أُخفي التعليق، ولم يعد أحد يراه.
    [two] أُخفي التعليقان، ولم يعد أحد يراهما.
    [few] أُخفيت { $count } تعليقات، ولم يعد أحد يراها.
    [many] أُخفي { $count } تعليقا، ولم يعد أحد يراها.
   *[other] أُخفي { $count } تعليق، ولم يعد أحد يراها.
}
desk-did-unhide = { $count ->
    [zero] لم يعد شيء إلى الظهور.
    [one] عاد إلى الظهور ما لم يكن ما زال ينتظر.
    [two] عاد اثنان إلى الظهور ما لم يكونا ما زالا ينتظران.
    [few] عادت { $count } إلى الظهور ما لم تكن ما زالت تنتظر.
    [many] عادت { $count } إلى الظهور ما لم تكن ما زالت تنتظر.
   *[other] عادت { $count } إلى الظهور ما لم تكن ما زالت تنتظر.
}
desk-did-spam = { $count ->
    [zero] لم يوسم شيء.
    [one] وُسم بأنه مزعج. ستنتظر الكلمات والروابط المشابهة من الآن فصاعدا.
    [two] وُسم اثنان بالإزعاج. ستنتظر الكلمات والروابط المشابهة من الآن فصاعدا.
    [few] وُسمت { $count } بالإزعاج. ستنتظر الكلمات والروابط المشابهة من الآن فصاعدا.
    [many] وُسمت { $count } بالإزعاج. ستنتظر الكلمات والروابط المشابهة من الآن فصاعدا.
   *[other] وُسمت { $count } بالإزعاج. ستنتظر الكلمات والروابط المشابهة من الآن فصاعدا.
}
desk-did-done = { $count ->
    [zero] لا شيء.
    [one] انتهى.
    [two] انتهى اثنان.
    [few] انتهت { $count }.
    [many] انتهت { $count }.
   *[other] انتهت { $count }.
}
desk-did-new = { $count ->
    [zero] لا شيء.
    [one] عاد جديدا.
    [two] عاد اثنان جديدين.
    [few] عادت { $count } جديدة.
    [many] عادت { $count } جديدة.
   *[other] عادت { $count } جديدة.
}
desk-did-trust = { $count ->
    [zero] لا أحد.
    [one] صار موثوقا، وما كان ينتظر له صار على الصفحة.
    [two] صار شخصان موثوقين، وما كان ينتظر لهما صار على الصفحة.
    [few] صار { $count } أشخاص موثوقين، وما كان ينتظر لهم صار على الصفحة.
    [many] صار { $count } شخصا موثوقين، وما كان ينتظر لهم صار على الصفحة.
   *[other] صار { $count } شخص موثوقين، وما كان ينتظر لهم صار على الصفحة.
}
desk-did-limit = { $count ->
    [zero] لا أحد.
    [one] صار مقيّدا، وسينتظر ما يقوله من الآن فصاعدا.
    [two] صار شخصان مقيّدين، وسينتظر ما يقولانه من الآن فصاعدا.
    [few] صار { $count } أشخاص مقيّدين، وسينتظر ما يقولونه من الآن فصاعدا.
    [many] صار { $count } شخصا مقيّدين، وسينتظر ما يقولونه من الآن فصاعدا.
   *[other] صار { $count } شخص مقيّدين، وسينتظر ما يقولونه من الآن فصاعدا.
}
desk-did-block = { $count ->
    [zero] لا أحد.
    [one] تم الحظر، ولم يعد ما قاله على أي صفحة.
    [two] حُظر شخصان، ولم يعد ما قالاه على أي صفحة.
    [few] حُظر { $count } أشخاص، ولم يعد ما قالوه على أي صفحة.
    [many] حُظر { $count } شخصا، ولم يعد ما قالوه على أي صفحة.
   *[other] حُظر { $count } شخص، ولم يعد ما قالوه على أي صفحة.
}
desk-did-lift = { $count ->
    [zero] لا أحد.
    [one] لم يعد شيء خاص يسري على هذا الشخص.
    [two] لم يعد شيء خاص يسري على هذين الشخصين.
    [few] لم يعد شيء خاص يسري على { $count } أشخاص.
    [many] لم يعد شيء خاص يسري على { $count } شخصا.
   *[other] لم يعد شيء خاص يسري على { $count } شخص.
}
desk-did-trust-server = { $count ->
    [zero] لا خادوم.
    [one] صار الخادوم موثوقا.
    [two] صار خادومان موثوقين.
    [few] صارت { $count } خوادم موثوقة.
    [many] صار { $count } خادوما موثوقا.
   *[other] صار { $count } خادوم موثوقا.
}
desk-did-limit-server = { $count ->
    [zero] لا خادوم.
    [one] صار الخادوم مقيّدا، وسينتظر ما يقوله أهله من الآن فصاعدا.
    [two] صار خادومان مقيّدين، وسينتظر ما يقوله أهلهما من الآن فصاعدا.
    [few] صارت { $count } خوادم مقيّدة، وسينتظر ما يقوله أهلها من الآن فصاعدا.
    [many] صار { $count } خادوما مقيّدا، وسينتظر ما يقوله أهلها من الآن فصاعدا.
   *[other] صار { $count } خادوم مقيّدا، وسينتظر ما يقوله أهلها من الآن فصاعدا.
}
desk-did-block-server = { $count ->
    [zero] لا خادوم.
    [one] حُظر الخادوم، ولم يعد ما قاله أهله على أي صفحة.
    [two] حُظر خادومان، ولم يعد ما قاله أهلهما على أي صفحة.
    [few] حُظرت { $count } خوادم، ولم يعد ما قاله أهلها على أي صفحة.
    [many] حُظر { $count } خادوما، ولم يعد ما قاله أهلها على أي صفحة.
   *[other] حُظر { $count } خادوم، ولم يعد ما قاله أهلها على أي صفحة.
}
desk-did-lift-server = { $count ->
    [zero] لا خادوم.
    [one] لم يعد شيء خاص يسري على هذا الخادوم.
    [two] لم يعد شيء خاص يسري على هذين الخادومين.
    [few] لم يعد شيء خاص يسري على { $count } خوادم.
    [many] لم يعد شيء خاص يسري على { $count } خادوما.
   *[other] لم يعد شيء خاص يسري على { $count } خادوم.
}
desk-undo = تراجع
desk-undo-approve = إخفاء بعد كل شيء
desk-undo-unhide = إخفاء من جديد
desk-undo-stand = رفع القرار من جديد

### What is wrong with a form of the desk

desk-wrong-button = من فضلك اضغط أحد الأزرار.
desk-wrong-unpublished = هذه المراجعة غير منشورة، فلا يمكن الرد على شيء تحتها.
desk-wrong-nothing-ticked = لم يُؤشَّر على شيء. أشّر على ما تريد أو اختر الصفحة كلها.
desk-wrong-page-title = تحتاج الصفحة إلى عنوان.
desk-wrong-confirm = للتأكيد، اكتب الاسم { $name }.
desk-wrong-password = كلمة المرور الحالية غير صحيحة.
desk-wrong-bio = النبذة أطول من خمسة آلاف حرف.
desk-wrong-no-owner = تحتاج المدونة إلى مالك واحد على الأقل يمكنه تسجيل الدخول.
desk-wrong-no-email = من فضلك اذكر عنوان البريد الذي تُرسل إليه الملخصات.
desk-wrong-email = هذا ليس عنوان بريد إلكتروني.
desk-wrong-local-report = لا يُبلَّغ خادوم آخر عن أهل هذه المدونة. تحدّث إلى مالكها.
desk-wrong-gone-report = غادر { $name } خادومه، فلا أحد للتبليغ عنه.
desk-wrong-blocked-report = الخادوم { $server } محظور هنا ولا يُرسل إليه شيء. ارفع الحظر لتبلّغ عن أحد فيه.
desk-wrong-report-nul = في التبليغ حرف لا يمكن حفظه (NUL).
desk-wrong-report-long = التبليغ أطول من ألفي حرف.

### What is wrong with a decision

desk-wrong-stand = اختر الحالة المطلوبة.
desk-wrong-kind = اختر بشأن من هذا.
desk-wrong-own-person = هذا واحد منكم، راجع «من يكتب».
desk-wrong-guest = يُعثر على الضيف بما كتبه، في «التعليقات».
desk-wrong-person = لا أحد ممن كانوا هنا اسمه «{ $name }». تُكتب أسماء الناس مثل @bob@social.example، ومن لم يأت قط يُمنع مع خادومه.
desk-wrong-server = «{ $name }» ليس اسم خادوم مثل spam.example.
desk-wrong-own-server = { $name } هو خادوم هذه المدونة أو يحويه.
desk-wrong-word = للكلمة من حرفين إلى مئة حرف.
desk-wrong-held-by = يأتي هذا من القائمة { $list }. امنحه الثقة استثناء، أو أسقط القائمة.

### What is wrong with a list of servers

desk-wrong-list-none = اختر ملفا أو ألصق قائمة.
desk-wrong-list-both = اختر ملفا أو ألصق قائمة، لا كليهما.
desk-wrong-list-large = القائمة أكبر من 12 ميغابايت.
desk-wrong-list-text = السطر { $line } ليس نصا بترميز UTF-8. من فضلك احفظ القائمة بهذا الترميز.
desk-wrong-list-nul = في السطر { $line } حرف لا يمكن حفظه (NUL).
desk-wrong-list-csv = هذه ليست قائمة CSV بل صفحة أو مستند من نوع آخر.
desk-wrong-list-many = تذكر القائمة خوادم أكثر مما هو موجود.
desk-wrong-list-quote = السطر { $line }: فُتحت فيه علامة اقتباس ولم تُغلق.
desk-wrong-list-empty = لا خادوم في هذه القائمة.
desk-wrong-list-unread = لم تُقرأ القائمة بعد.
desk-wrong-list-changed = تغيّرت القائمة منذ رأيتها. من فضلك انظر فيها من جديد.
desk-wrong-list-address = تُقرأ القائمة من عنوان يبدأ بـ https:// وينتهي بملف CSV.

### What is wrong with the settings

desk-wrong-all-shut-out = لا خادوم موثوق بعد، فسيُستبعد كل من في الأماكن الأخرى وتنتهي كل المتابعات. ثق بخادوم أولا.
desk-wrong-quote-policy = من فضلك اختر من يمكنه الاقتباس.
desk-wrong-rule = قاعدة المدونة أطول من { $most } حرف.
desk-wrong-links = عدد الروابط من 0 إلى 100، أو يُترك فارغا كي لا يكون لها حد.
desk-wrong-close = تُغلق الأحاديث بعد 1 إلى 3650 يوما، أو لا تُغلق أبدا إن تُرك فارغا.
desk-wrong-spam-links = ينتظر التعليق بدءا من 0 إلى 100 رابط، أو لا ينتظر بسبب روابطه إن تُرك فارغا.
desk-wrong-spam-age = يُعدّ الحساب حديثا من 1 إلى 365 يوما، أو لا يُعدّ كذلك أبدا إن تُرك فارغا.
desk-wrong-spam-flood = يمكن للشخص أن يقول من 1 إلى 1000 شيء في عشر دقائق، أو بلا حد إن تُرك فارغا.
desk-wrong-reply-policy = من فضلك اختر من يمكنه الرد.
desk-wrong-hashtag = الوسم كلمة واحدة من حروف وأرقام وشُرَط سفلية.

### What is wrong with a review

desk-wrong-publish = تحتاج المراجعة إلى عنوان ونص قبل نشرها.
desk-wrong-same-title = مراجعات كثيرة تحمل هذا العنوان، من فضلك اختر لها عنوانا خاصا على الشبكة.
desk-wrong-address-taken = لمراجعة أخرى هذا العنوان من قبل.
desk-wrong-time = يلزم تاريخ ووقت، مثل 2026-12-24 08:00، بتوقيت { $zone }.
desk-wrong-skipped = هذا الوقت غير موجود في { $zone }: تُقدَّم الساعات وتتخطاه. اختر وقتا آخر.
desk-wrong-past = هذا الوقت مضى في { $zone }. اختر وقتا لم يأت بعد، أو اتركه فارغا للنشر الآن.
desk-wrong-gone-out = خرجت إلى المتابعين بالفعل. يمكنك سحبها.
desk-wrong-appeared = هي منشورة بالفعل.
desk-wrong-grace = يُبلَّغ المتابعون بعد 0 إلى { $most } دقيقة.
desk-wrong-zone = «{ $typed }» ليست منطقة زمنية. أسماؤها مثل Europe/Berlin أو UTC.
desk-wrong-no-text = تحتاج المراجعة المنشورة إلى نص. اسحبها لتزيلها.
desk-wrong-title = تحتاج المراجعة إلى عنوان.
desk-wrong-long-title = العنوان أطول من { $most } حرف.
desk-wrong-long-summary = الملخص أطول من { $most } حرف.
desk-wrong-long-review = المراجعة أطول من 400 ألف بايت.
desk-wrong-language = اللغة «{ $typed }» ليست رمزا قصيرا مثل en أو de أو pt-BR.
desk-wrong-nul = في النص حرف لا يمكن حفظه (NUL).
desk-wrong-no-alt = من فضلك صف الغلاف بكلمات قليلة للقراء الذين لا يرونه.
desk-wrong-replies = الردود open أو first_held أو all_held أو closed، أو تُترك فارغة كما في المدونة، لا «{ $typed }».
desk-wrong-closing = يُغلق الحديث بعد 1 إلى { $most } يوما، أو 0 كي لا يُغلق، أو يُترك فارغا كما في المدونة، لا «{ $typed }».
desk-wrong-quotes = الاقتباس متاح لـ anybody أو followers أو nobody أو لمن يستأذن (ask)، أو يُترك فارغا كما في المدونة، لا «{ $typed }».
desk-wrong-year = السنة «{ $typed }» ليست سنة.
desk-wrong-pages = «{ $typed }» ليس عدد صفحات.
desk-wrong-pictures = لا يُحفظ أكثر من { $most } صورة في اليوم. من فضلك تابع غدا.
desk-wrong-drawing = يمكن لملف SVG أن يحمل برامج، ولذلك لا يُحفظ هنا. من فضلك احفظه بصيغة PNG أو WebP.
desk-wrong-picture = تعذّرت قراءة الصورة. من فضلك استعمل ملف JPEG أو PNG أو GIF أو WebP.
desk-wrong-isbn = الردمك «{ $typed }» ليس من 10 أو 13 رقما.
desk-wrong-isbn-digit = رقم التحقق في الردمك «{ $typed }» خطأ، من فضلك قارنه بالكتاب.

### The editor: what a text may hold, and the verdict

editor-more = ما يفسد المفاجأة، وما يبرز، والصور
editor-hide = يخفي كلمات إلى أن يفتحها القارئ؛ وما يسبق الشرطة المفردة يظهر مكانها.
editor-hide-block = يخفي فقرات كاملة حتى سطر من :::. وفي الأماكن الأخرى لا يرى أحد المخفي، بل موضوعه فقط.
editor-pull = يضع جملة في الهامش، مع اسم تحتها أو بدونه، حتى سطر من :::.
editor-picture = يعرض صورة مع تعليق.
editor-verdict = الحكم
editor-verdict-hint = الخلاصة في جملة. الكلمات قبل الدرجات.
editor-rating = كعوب الكتب
editor-rating-none = بلا
editor-series = السلسلة
editor-volume = الرقم في السلسلة

### Shelving: categories, pages and menus

shelving-add = أضف
shelving-more = أمور أخرى
shelving-remove = احذف…
shelving-remove-yes = نعم، احذف
shelving-category-new = تصنيف جديد
shelving-name = الاسم
shelving-within = يقع ضمن
shelving-within-none = لا تصنيف آخر
shelving-description = ما يندرج هنا، في سطر
shelving-address = يبقى عنوانه { $path }.
shelving-kept = { $count ->
    [zero] لا مراجعة مصنفة تحته مباشرة.
    [one] مراجعة واحدة مصنفة تحته مباشرة.
    [two] مراجعتان مصنفتان تحته مباشرة.
    [few] { $count } مراجعات مصنفة تحته مباشرة.
    [many] { $count } مراجعة مصنفة تحته مباشرة.
   *[other] { $count } مراجعة مصنفة تحته مباشرة.
}
shelving-remove-category = ينتقل ما تحته وما ضمنه إلى التصنيف الذي يقع هو ضمنه.
page-slug = عنوان الصفحة
page-slug-hint = ما يلي الشرطة المائلة. يؤخذ من العنوان إن كان فارغًا؛ والعنوان القديم يقود إلى الجديد.
page-new = صفحة جديدة
page-remove = تزول الصفحة مع سطورها في القوائم. لا رجعة في ذلك.
menu-lede = ما يظهر أعلى كل صفحة وأسفلها، بهذا الترتيب. القائمة التي تفرغ تعود كما كانت.
menu-header = في الأعلى
menu-footer = في الأسفل
menu-up = إلى أعلى
menu-down = إلى أسفل
menu-away = أزل
menu-up-line = إلى أعلى: { $name }
menu-down-line = إلى أسفل: { $name }
menu-away-line = أزل: { $name }
menu-new = سطر جديد
menu-which = القائمة
menu-what = إلى أين يقود
menu-link = إلى مكان آخر (رابط)
menu-address = عنوان الرابط
menu-address-hint = لمكان آخر فقط. يبدأ بـ https://.
menu-label = الكلمات
menu-label-hint = ما يظهر، بلغتك. إن كان فارغًا: اسم المكان، بلغة القارئ متى أمكن.

### What is wrong with shelving

desk-wrong-long-verdict = الحكم أطول من { $most } حرفًا.
desk-wrong-rating = ينال الكتاب من 1 إلى { $most } كعوب أو لا شيء، لا «{ $typed }».
desk-wrong-volume = الرقم في السلسلة عدد مثل 2 أو 2.5، لا «{ $typed }».
desk-wrong-no-series = الكتاب رقم { $number } في سلسلة بلا اسم.
shelving-wrong-name = يحتاج التصنيف إلى اسم لا يزيد على { $most } حرفًا.
shelving-wrong-kept = تحت هذا التصنيف مراجعات. ضعه أولًا ضمن تصنيف آخر لتنتقل إليه.
shelving-wrong-marks = لا فاصلة ولا « / » في اسم التصنيف: اختر في الأسفل موضعه.
shelving-wrong-parent = التصنيف المراد وضع هذا ضمنه لم يعد موجودًا.
shelving-wrong-circle = لا يقع التصنيف ضمن نفسه.
shelving-wrong-taken = هناك تصنيف بهذا الاسم.
page-wrong-kept = يحتاج القراء إلى هذه الصفحة؛ أعد كتابتها بدلًا من ذلك.
page-wrong-long = النص أطول من 400,000 بايت.
page-wrong-blog = «{ $path }» عنوان للمدونة نفسها؛ اختر عنوانًا آخر.
page-wrong-leads = «{ $path }» يقود إلى صفحة أخرى؛ اختر عنوانًا آخر.
page-wrong-taken = لصفحة أخرى هذا العنوان.
menu-wrong-menu = لا توجد قائمة كهذه.
menu-wrong-many = لا تزيد القائمة على { $most } سطرًا.
menu-wrong-gone = ما يقود إليه السطر لم يعد موجودًا.
menu-wrong-label = يحتاج الرابط إلى مكان آخر إلى كلمات تظهر.
menu-wrong-what = اختر إلى أين يقود السطر.
menu-wrong-address = يبدأ الرابط إلى مكان آخر بـ https:// ويسمي خادمًا.

### Where else an author is found

desk-profile-links = صفحاتك في أماكن أخرى
desk-profile-links-hint = عنوان واحد في كل سطر، وعددها { $most } على الأكثر، ويبدأ كل منها بـ https://. تظهر على صفحتك وعلى ملفك في الخوادم الأخرى. والموقع الذي يتحقق من هذه الروابط (rel=me)، مثل Mastodon، يعرف بها أن هذه الصفحة لك.
desk-wrong-profile-link = «{ $typed }» ليس عنوان صفحة: يبدأ العنوان بـ https:// ولا يتجاوز { $most } حرفًا.
desk-wrong-profile-links = الحد الأقصى لعدد الصفحات الأخرى هو { $most }.

### ما الخطأ في المظهر

looks-wrong-weight = يزن ملف الأنماط { $bytes } بايت، والمسموح به { $most } على الأكثر.
looks-wrong-deep = السطر { $line } من ملف الأنماط: التداخل عميق أكثر من اللازم.
looks-wrong-import = السطر { $line } من ملف الأنماط: ‏@import غير مسموح به؛ الصق القواعد نفسها.
looks-wrong-url = السطر { $line } من ملف الأنماط: عنوان غير مغلق أو فيه علامة اقتباس.
looks-wrong-string = السطر { $line } من ملف الأنماط: علامتا الاقتباس حول النص غير مغلقتين.
looks-wrong-bracket = السطر { $line } من ملف الأنماط: هنا { $mark } زائدة.
looks-wrong-elsewhere = السطر { $line } من ملف الأنماط: سيُحمَّل «{ $typed }» من مكان آخر. لا يُسمح إلا بعناوين هذه المدونة، مثل ‎/media/….jpg.
looks-wrong-accent = يُرجى اختيار أحد الألوان.
looks-wrong-alt = يُرجى ذكر ما تُظهره صورة الرأس، لمن لا يستطيع رؤيتها.
looks-wrong-link = عنوان صاحب الصورة يبدأ بـ https://.
looks-wrong-credit = يُرجى ذكر صاحب الصورة؛ فعنوانه وراء اسمه.
looks-wrong-picture = لم تعد إحدى الصور موجودة. يُرجى اختيارها من جديد.

### When reviews go out

desk-timing-heading = متى تخرج المراجعات
desk-timing-grace = الدقائق قبل إبلاغ المتابعين
desk-timing-grace-hint = تظهر المراجعة المنشورة على الموقع فورا. وحتى يُبلَّغ المتابعون يمكن التراجع عنها دون أثر. 0 للإبلاغ فورا، و60 على الأكثر.
desk-timing-zone = المنطقة الزمنية للمكتب
desk-timing-zone-hint = اسم مثل Europe/Berlin أو America/Mexico_City أو UTC. وما في الجدول يبقى على وقته.
desk-timing-save = حفظ الأوقات
desk-timing-when = متى تخرج
desk-timing-at = التاريخ والوقت، بتوقيت { $zone }
desk-timing-at-hint = اتركه فارغا لتُنشر حين تطلب ذلك. وإن كتبت وقتا فإن زر النشر يضعها في الجدول. وإن تكررت الساعة عند تأخير الساعات فالمقصود أولاهما.
desk-timing-quietly = <b>على هذا الموقع فقط.</b> لا يُبلَّغ المتابعون إلا إن أبلغتهم لاحقا.
desk-timing-keep = احفظ وأبقِ الوقت
desk-timing-now = انشر الآن
desk-timing-unschedule = أزلها من الجدول
desk-timing-scheduled = مسودة. تظهر في { $time } ({ $zone }).
desk-timing-quiet-then = لن يُبلَّغ المتابعون.
desk-timing-waiting = منشورة على هذا الموقع. تخرج إلى المتابعين في { $time } ({ $zone }). <a>عرض</a>
desk-timing-quiet = منشورة على هذا الموقع فقط. لا تعرفها الخوادم الأخرى. <a>عرض</a>
desk-timing-tell-now = أرسلها الآن
desk-timing-tell = أبلغ المتابعين

### ما كانت المراجعة تقوله من قبل، وما لم يُحفظ بعد

desk-revisions = النسخ
desk-revisions-of = ما كانت تقوله <a><cite>{ $title }</cite></a> في كل مرة حُفظت فيها. تبقى أحدث النسخ، وعددها { $most } على الأكثر.
desk-revisions-none = لم تُحفظ أي نسخة بعد؛ ستُحفظ واحدة في المرة القادمة.
desk-revision = النسخة { $number }
desk-revision-now = كما هي الآن
desk-revision-by = { $name }، <time>{ $date }</time>
desk-revision-first = هذه أقدم نسخة باقية.
desk-revision-changes = ما الذي تغيّر
desk-revision-same = لا شيء مختلف.
desk-revision-gone = محذوف
desk-revision-come = مضاف
desk-revision-whole = النص الكامل لهذه النسخة
desk-revision-spoilers = تكشف النهاية
desk-revision-yes = نعم
desk-revision-no = لا
desk-revision-restore = استعادة هذه النسخة
desk-revision-restore-what = تقول المراجعة من جديد ما قالته في هذه النسخة. وما تقوله الآن يبقى بين النسخ.
desk-revision-restore-told = يُخبَر متابعوك كما يُخبَرون بكل تغيير، ويبقى العنوان كما هو.
desk-revision-no-cover = غلاف هذه النسخة لم يعد موجودًا؛ ستعود من دونه.
desk-reviews-untitled = بلا عنوان
desk-wrong-conflict = حفظ شخص آخر هذه المراجعة منذ أن فتحتها. لم يتغيّر شيء.
desk-conflict-heading = سبقك شخص آخر
desk-conflict-what = حفظ <b>{ $name }</b> هذه المراجعة في <time>{ $date }</time>، بعد أن فتحتها. لم يُستبدل شيء، وفي النموذج أدناه كل ما كتبته. هذا ما سيتغيّر لو حفظت نسختك الآن:
desk-conflict-mine = احفظ نسختي مع ذلك
desk-conflict-theirs = عرض النسخة الأخرى في لسان جديد
desk-unsaved = <b>لديك تغييرات غير محفوظة</b> من <time>{ $date }</time>.
desk-unsaved-shown = <b>في النموذج تغييراتك غير المحفوظة</b> من <time>{ $date }</time>. لا يراها أحد حتى تحفظها.
desk-unsaved-go-on = المتابعة بها
desk-unsaved-drop = التخلص منها
desk-browser-kept = احتفظ هذا المتصفح بتغييرات غير محفوظة من الساعة # لم تصل إلى المدونة.
desk-autosave-saved = حُفظ في الساعة # كتغيير غير مكتمل
desk-autosave-away = لا اتصال: محفوظ في هذا المتصفح
desk-autosave-out = انتهت جلستك: محفوظ في هذا المتصفح. افتح هذه الصفحة من جديد لتسجيل الدخول والمتابعة.
desk-autosave-refused = تعذّر الحفظ التلقائي: محفوظ في هذا المتصفح
desk-autosave-overtaken = حفظ { $name } هذه المراجعة في هذه الأثناء ({ $date }). عند الحفظ سترى ما هو مختلف قبل أن يُستبدل أي شيء.
desk-editor-key = Ctrl+S للحفظ.
desk-length = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
}، زمن القراءة { $minutes } د
desk-live-toggle = معاينة مباشرة
desk-live-heading = الصفحة كما ستكون
desk-quote-heading = اقتباسات طويلة
desk-quote-long = في «{ $begins }» عدد الكلمات { $words }، أي { $over } فوق { $most }، وهو ما تسمح به هذه المدونة لنفسها.
desk-quote-longest = أطول اقتباس في مراجعة، بالكلمات
desk-quote-longest-hint = ينبّه المحرّر إلى ما هو أطول ويحفظ مع ذلك. 0 لعدم وجود قاعدة كهذه.
desk-wrong-longest-quote = أطول اقتباس من 0 إلى { $most } كلمة، لا «{ $typed }».

### أين سُجّل الدخول

desk-sessions-heading = الجلسات
desk-sessions-what = كل متصفح سُجّل الدخول فيه باسمك. أنهِ ما لا تعرفه ثم غيّر كلمة المرور.
desk-sessions-unknown = متصفح غير معروف
desk-sessions-since = سُجّل الدخول في { $date }
desk-sessions-seen = آخر ظهور: { $date }
desk-sessions-here = هذا المتصفح
desk-sessions-end = تسجيل الخروج
desk-sessions-end-others = تسجيل الخروج من كل ما سواه
news-session-ended = سُجّل الخروج من ذلك المتصفح.

### How an author signs in besides their password

desk-code-heading = رموز من تطبيق
desk-code-what = بعد كلمة المرور يُطلب رمز يعرضه تطبيق على هاتفك. ومن عرف كلمة مرورك لا يستطيع الدخول بها وحدها.
desk-code-begin = إعداد
desk-code-since = يُطلب منذ { $date }.
desk-code-other = إعداد تطبيق آخر
desk-code-off = عدم طلب رمز
desk-code-off-what = بعد ذلك تفتح كلمة المرور وحدها المكتب.
desk-code-off-yes = إيقاف
desk-code-set-up-heading = رموز من تطبيق
desk-code-replaces = يحل هذا محل التطبيق الذي أعددته ومحل رموز الاسترداد.
desk-code-scan = امسح هذا بتطبيق يعرض رموزًا (Aegis أو 2FAS أو Google Authenticator أو مدير كلمات مرور…).
desk-code-picture = رمز QR فيه السر المكتوب أدناه
desk-code-here = افتح التطبيق على هذا الجهاز
desk-code-type = أو اكتبه:
desk-code-proof = الرمز الذي يعرضه التطبيق الآن
desk-code-turn-on = تشغيل
desk-code-is-on = من الآن يُطلب رمز. وقد سُجّل الخروج من كل متصفح آخر.
desk-recovery-heading = رموز الاسترداد
desk-recovery-what = كل رمز منها يُدخلك مرة واحدة إن فُقد هاتفك. اطبعها أو احفظها في مكان آمن: فلن تُعرض مرة أخرى.
desk-recovery-kept = حفظتها
desk-recovery-left = { $count ->
    [0] لم يبق أي رمز استرداد.
    [one] بقي رمز استرداد واحد.
    [two] بقي رمزا استرداد.
    [few] بقيت { $count } رموز استرداد.
   *[other] بقي { $count } رمز استرداد.
}
desk-recovery-new = رموز استرداد جديدة
desk-recovery-new-what = لن تعود القديمة صالحة بعد ذلك.
desk-recovery-make = إنشاء رموز جديدة
desk-passkeys-heading = مفاتيح المرور
desk-passkeys-what = يحفظ مفتاح المرور هاتفك أو حاسوبك أو مفتاح أمان. وهو يُدخلك بإصبعك أو وجهك أو برقم سري، بلا اسم ولا كلمة مرور ولا رمز.
desk-passkeys-since = أُنشئ في { $date }
desk-passkeys-used = آخر استعمال: { $date }
desk-passkeys-remove = إزالة
desk-passkeys-remove-yes = إزالته
desk-passkeys-need = لإضافة مفتاح يحتاج هذا المتصفح إلى جافاسكربت وإلى دعم مفاتيح المرور.
desk-passkeys-name = ما اسمه
desk-passkeys-name-hint = مثلًا اسم الجهاز.
desk-passkeys-add = إضافة مفتاح مرور
desk-passkeys-cancelled = لم يُنشأ أي مفتاح مرور. ربما يحفظ هذا الجهاز مفتاحًا لك من قبل.
desk-passkeys-failed = لم ينجح ذلك. يرجى المحاولة مرة أخرى.
desk-passkeys-unnamed = مفتاح مرور
desk-wrong-code = ليس هذا الرمز الذي يعرضه التطبيق الآن. هل ساعة هاتفك مضبوطة؟
desk-wrong-passkey = لم يُحفظ مفتاح المرور. يرجى المحاولة مرة أخرى.
desk-wrong-passkeys = لديك { $most } من مفاتيح المرور؛ أزل واحدًا أولًا.
desk-authors-factors = هاتف مفقود
desk-authors-factors-what = لن يُطلب من { $name } رمز ولن يبقى له مفتاح مرور؛ وستفتح كلمة المرور وحدها المكتب. ويُسجَّل خروجه من كل مكان. تأكد ممن يطلب ذلك.
desk-authors-factors-yes = إعادة ضبط دخوله
news-code-off = لم يعد يُطلب رمز.
news-passkey = حُفظ مفتاح المرور، وسيُدخلك في المرة القادمة.
news-passkey-removed = لم يعد مفتاح المرور هذا يفتح شيئًا.
news-factors-forgotten = عادت كلمة المرور وحدها تفتح المكتب.

### What others will see of a review

desk-elsewhere-heading = هكذا سيعرضها ماستودون
desk-elsewhere-quiet = اخترت عرضها على هذا الموقع فقط. هذا لليوم الذي تخبر فيه الآخرين.
desk-elsewhere-fold = تطوي Misskey وGoToSocial وAkkoma المراجعة كلها خلف ملخصها: «{ $summary }».
desk-elsewhere-fine = لا شيء يمنع خروجها.
desk-elsewhere-warnings = قبل أن تخرج
desk-elsewhere-spoiler = يقول الملخص «{ $words }» وهو ما تخفيه المراجعة. والملخص يراه الجميع في الأماكن الأخرى.
desk-elsewhere-teaser = تكشف المراجعة النهاية، ويرى الآخرون بداية نصها ملخصًا لها. اكتب ملخصًا يحفظ السر.
desk-elsewhere-cover = ليس للغلاف وصف. ومن لا يراه لا يعرف عنه شيئًا.
desk-elsewhere-pictures = { $count ->
    [zero] لا صور بلا وصف.
    [one] صورة واحدة في النص بلا وصف. اكتبه بين القوسين المربعين.
    [two] صورتان في النص بلا وصف. اكتبه بين القوسين المربعين.
    [few] { $count } صور في النص بلا وصف. اكتبه بين القوسين المربعين.
   *[other] { $count } صورة في النص بلا وصف. اكتبه بين القوسين المربعين.
}
desk-elsewhere-cut = هي أطول من أن تسافر كاملة: تصل { $arrives } من كلماتها البالغة { $all } ثم رابط إلى هذه الصفحة.
desk-elsewhere-misskey = تحتفظ Misskey بأول { $most } حرف من المنشور، وفي هذا { $length } حرف. والباقي يُقرأ في هذه الصفحة.

### What came of it

desk-statistics-heading = إحصاءات
desk-statistics-side = ما كان من أثر؛ ولا يُراقب أحد وهو يقرأ
desk-statistics-of = لمن
desk-statistics-followers = المتابعون
desk-statistics-now = { $count ->
    [0] لا يتابع أحد بعد.
    [zero] لا يتابع أحد بعد.
    [one] متابع واحد
    [two] متابعان
    [few] { $count } متابعين
   *[other] { $count } متابعًا
}
desk-statistics-drawing = المتابعون من { $from } إلى { $to } بحسب برمجيات خوادمهم؛ { $most } على الأكثر
desk-statistics-rest = غيرها
desk-statistics-recalled = قبل { $date } لا يُعد إلا من لا يزال يتابع.
desk-statistics-reviews = المراجعات
desk-statistics-none = لم يُنشر شيء بعد.
desk-statistics-likes = الإعجابات
desk-statistics-boosts = المشاركات
desk-statistics-replies = الردود
desk-statistics-liked = { $count ->
    [zero] لا إعجاب
    [one] إعجاب واحد
    [two] إعجابان
    [few] { $count } إعجابات
   *[other] { $count } إعجابًا
}
desk-statistics-boosted = { $count ->
    [zero] لا مشاركة
    [one] مشاركة واحدة
    [two] مشاركتان
    [few] { $count } مشاركات
   *[other] { $count } مشاركة
}
desk-statistics-replied = { $count ->
    [zero] لا رد
    [one] رد واحد
    [two] ردان
    [few] { $count } ردود
   *[other] { $count } ردًا
}
desk-statistics-health = التسليم
desk-statistics-inboxes = { $count ->
    [zero] لا يتلقى أي صندوق رسائل من هنا.
    [one] صندوق واحد يتلقى رسائل من هنا.
    [two] صندوقان يتلقيان رسائل من هنا.
    [few] { $count } صناديق تتلقى رسائل من هنا.
   *[other] { $count } صندوقًا يتلقى رسائل من هنا.
}
desk-statistics-waiting = { $count ->
    [0] لا شيء ينتظر التسليم.
    [zero] لا شيء ينتظر التسليم.
    [one] رسالة واحدة تنتظر التسليم.
    [two] رسالتان تنتظران التسليم.
    [few] { $count } رسائل تنتظر التسليم.
   *[other] { $count } رسالة تنتظر التسليم.
}
desk-statistics-oldest = أقدمها ينتظر منذ { $date }.
desk-statistics-failing = { $count ->
    [0] كل الصناديق تستقبل.
    [zero] كل الصناديق تستقبل.
    [one] صندوق واحد لا يستقبل شيئًا الآن وتُعاد المحاولة.
    [two] صندوقان لا يستقبلان شيئًا الآن وتُعاد المحاولة.
    [few] { $count } صناديق لا تستقبل شيئًا الآن وتُعاد المحاولة.
   *[other] { $count } صندوقًا لا يستقبل شيئًا الآن وتُعاد المحاولة.
}
desk-statistics-written-off = { $count ->
    [0] لم يُترك أي صندوق.
    [zero] لم يُترك أي صندوق.
    [one] صندوق واحد لم يستقبل شيئًا منذ أسبوع وتُرك حتى يظهر من جديد.
    [two] صندوقان لم يستقبلا شيئًا منذ أسبوع وتُركا حتى يظهرا من جديد.
    [few] { $count } صناديق لم تستقبل شيئًا منذ أسبوع وتُركت حتى تظهر من جديد.
   *[other] { $count } صندوقًا لم يستقبل شيئًا منذ أسبوع وتُرك حتى يظهر من جديد.
}
desk-statistics-refused = { $count ->
    [0] لم تُرفض أي رسالة في الأيام الثلاثين الأخيرة.
    [zero] لم تُرفض أي رسالة في الأيام الثلاثين الأخيرة.
    [one] رُفضت رسالة واحدة في الأيام الثلاثين الأخيرة.
    [two] رُفضت رسالتان في الأيام الثلاثين الأخيرة.
    [few] رُفضت { $count } رسائل في الأيام الثلاثين الأخيرة.
   *[other] رُفضت { $count } رسالة في الأيام الثلاثين الأخيرة.
}
desk-statistics-worst = حيث لا يصل شيء
desk-statistics-since = منذ { $date }
desk-statistics-given-up = (تُرك)

### The collective

desk-remark = { $kind ->
    [handed-in] تسليم: <b>{ $name }</b>، <time>{ $date }</time>
    [withdrawn] استرجاع: <b>{ $name }</b>، <time>{ $date }</time>
    [approved] إجازة: <b>{ $name }</b>، <time>{ $date }</time>
    [sent-back] إعادة: <b>{ $name }</b>، <time>{ $date }</time>
    [handed-over] نقل إلى كاتب آخر: <b>{ $name }</b>، <time>{ $date }</time>
    [joined] إضافة اسم: <b>{ $name }</b>، <time>{ $date }</time>
   *[left] حذف اسم: <b>{ $name }</b>، <time>{ $date }</time>
}
desk-remarks = ما قيل عنها
desk-note = ملاحظة للمحررين
desk-note-back = ملاحظة لمن كتبها
desk-note-hint = إن شئت. تُبلَّغ عند تسليم المراجعة أو إجازتها أو إعادتها، وتظهر فوق المحرِّر وفي السجل.
desk-send-back = أعدها
desk-approve-review = أجزها وانشرها
desk-hand-in = سلّمها
desk-editor-waits = سُلّمت، وتنتظر محررا؛ ولا يستطيع من كتبها تغييرها حتى ذلك.
desk-together = من شارك في كتابتها
desk-together-who = كُتبت بالاشتراك مع
desk-together-what = { $most } على الأكثر. لهم أن يغيّروا المراجعة ويردّوا تحتها، وأسماؤهم فوقها، ويعلم بها من يتابعهم في خوادم أخرى. وليس لهم حذفها ولا إعطاؤها غيرهم.
desk-together-save = احفظ من كتبها
desk-leave-what = كتبتَ هذه مع آخرين.
desk-leave = احذف اسمي
desk-hand-over = أعط المراجعة لكاتب آخر
desk-hand-over-what = تصير له مع كل ما قيل تحتها. لم يسمع بها خادم آخر، فلن يلاحظ ذلك أحد في مكان آخر.
desk-hand-over-told = تبقى المراجعة في هذه المدونة في مكانها مع كل ما قيل تحتها. أما الخوادم الأخرى فلا تستطيع تغيير الكاتب: تُحذف فيها بالاسم القديم وتظهر من جديد بالاسم الجديد، وتضيع فيها إعجاباتها ومشاركاتها.
desk-hand-over-to = إلى
desk-hand-over-note = كلمة ترافقها
desk-hand-over-yes = نعم، أعطها
desk-reading-waits = سلّمتَ هذه المراجعة. القرار لمحرر، وتبقى كما هي حتى ذلك.
desk-reading-scheduled = أجازها محرر. وتظهر وحدها حين يأتي وقتها.
desk-reading-published = هذه المراجعة <a>منشورة</a>. ينقّحها المحررون من الآن؛ فأخبر أحدهم إن لزم تغيير.
desk-reading-retracted = نُشرت هذه المراجعة ثم سُحبت. ومصيرها للمحررين.
desk-withdraw = استرجعها وواصل الكتابة
desk-handed-in = ما سُلّم
desk-handed-in-at = منذ <time>{ $date }</time>
desk-reviews-waits = سُلّمت
desk-row-open = افتح
news-handed-in = سُلّمت، ويُبلَّغ المحررون.
news-sent-back = أُعيدت، ويُبلَّغ من كتبها.
news-review-withdrawn = استُرجعت. هي مسودتك من جديد.
news-together = حُفظ من كتبها.
news-left = لم يعد اسمك على المراجعة.
news-handed-over = صارت لكاتب آخر، ويُبلَّغ من يعنيه الأمر.
desk-wrong-long-note = الملاحظة أطول مما ينبغي؛ { $most } حرف على الأكثر.
desk-wrong-many-authors = لا يشارك الكاتبَ في مراجعة أكثرُ من { $most }.
desk-wrong-author = { $name } لا يكتب هنا، أو هو كاتبها أصلا.
desk-wrong-heir = { $name } مساهم، فلا تُعطى له مراجعة منشورة.
desk-wrong-withdrawn = لم تعد هذه تنتظر محررا: استُرجعت، أو قرر غيرك. وما كتبتَه محفوظ.
desk-remove-with = ما كتبه مع آخرين يصير لأولهم، ويظهر في الخوادم الأخرى من جديد باسمه.

### الصور

news-pictures-kept = حُفظت الصور. من فضلك اذكر ما تُظهره.
news-picture-deleted = حُذفت الصورة.
media-lede = كل الصور التي قدّمتها، وللمحررين صور الجميع. تبقى حتى تحذفها؛ ولا يزول من تلقاء نفسه بعد شهر إلا غلاف أو صورة رأسية لم يعد أحد يستعملها.
media-give = أضف صورا
media-give-hint = ‏JPEG أو PNG أو GIF أو WebP؛ عدة صور معا، { $most } ميغابايت مجتمعة على الأكثر. يُزال مكان التقاطها وزمانه.
media-give-yes = احفظها
media-empty = لا توجد صورة بعد. أضف الأولى هنا، أو ألصقها في مراجعة.
media-bare = صورة لم يصفها أحد بعد
media-bare-hint = لم توصف بعد. تكفي جملة واحدة؛ وتُعرض حيثما استُعملت الصورة.
media-describe = احفظ الوصف
media-markdown = لنص
media-unused = غير مستعملة في أي مكان.
media-delete = احذف الصورة
media-wrong-none = من فضلك اختر صورة أولا.
media-used = { $it ->
    [cover] الغلاف
    [text] في النص
    [typed] في تغييرات غير محفوظة
    [older] في نسخ سابقة فقط
    [page] في الصفحة
    [look] في مظهر المدونة
   *[elsewhere] في مسودة شخص آخر
}
desk-wrong-huge-picture = في الصورة نقاط أكثر مما ينبغي: 12000 نقطة للضلع ونحو 30 مليونا في المجموع على الأكثر. من فضلك صغّرها.
desk-wrong-heavy-picture = الصورة أكبر مما ينبغي: 10 ميغابايت على الأكثر. من فضلك صغّرها.
desk-wrong-all-pictures = لكل كاتب { $most } صورة على الأكثر. من فضلك احذف بعض ما لا يُستعمل منها.
desk-wrong-used-picture = ما زالت الصورة مستعملة، ولذلك تبقى. وقد ذُكر تحتها أين.
desk-wrong-undescribed = حُفظ ولم يُنشر بعد: ليست كل صور النص موصوفة. صفها، أو علّم تحت النص أنه يجوز نشره بلا وصف.
undescribed = { $count ->
    [one] في النص صورة غير موصوفة. من لا يستطيع رؤيتها لا يعرف عنها شيئا؛ اكتب بين القوسين المربعين ما تُظهره:
    [two] في النص صورتان غير موصوفتين. من لا يستطيع رؤيتهما لا يعرف عنهما شيئا؛ اكتب بين القوسين المربعين ما تُظهرانه:
    [few] في النص { $count } صور غير موصوفة. من لا يستطيع رؤيتها لا يعرف عنها شيئا؛ اكتب بين القوسين المربعين ما تُظهره:
   *[other] في النص { $count } صورة غير موصوفة. من لا يستطيع رؤيتها لا يعرف عنها شيئا؛ اكتب بين القوسين المربعين ما تُظهره:
}
undescribed-publish = انشر بلا وصف
covers-heading = اختر من صورك
covers-none = لا شيء منها
covers-bare = الصورة { $number }، غير موصوفة
paste-heading = ضع صورة في النص
paste-what = يمكن إفلات الصور على النص أو لصقها فيه. وما لديك منها تجده <a>في مكتبة الصور</a>.
paste-caption = التعليق، إن وُجد
paste-insert = ضعها في النص
paste-sending = الصورة # في الطريق…
paste-sent = الصورة في النص الآن.
paste-away = تعذّر إرسال الصورة. من فضلك حاول مرة أخرى.
paste-out = لقد خرجت من حسابك. ادخل في لسان آخر ثم حاول مرة أخرى.
paste-describe = ماذا تُظهر هذه الصورة؟
paste-describe-yes = صفها
paste-describe-later = لاحقا
tools = العلامات
tools-bold = غليظ
tools-italic = مائل
tools-link = رابط
tools-quote = اقتباس
tools-note = حاشية
tools-note-words = الحاشية
tools-spoiler = إخفاء
tools-block = فقرة مخفية
tools-block-label = الفصل الأخير
tools-picture = صورة
editor-strong = يشدد بقوة.
editor-link = يقود إلى مكان آخر.
editor-note = حاشية: العلامة في النص، والحاشية في فقرة مستقلة.
desk-wrong-hand-over = لا يسلّم ما نُشر أو سيظهر من تلقاء نفسه إلا المحررون. اطلب ذلك منهم.
desk-authors-factors-current = كلمة مرورك أنت
desk-wrong-not-now = تنتظر هذه المراجعة محررًا، أو لم يعد يغيّرها إلا المحررون. وما كتبته محفوظ وسيُعرض عليك متى جاز لك تغييرها من جديد.
