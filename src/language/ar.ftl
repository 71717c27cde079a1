### The words of the pages, in Arabic.
###
### review: مراجعة، book: كتاب، writer: مؤلف، author: محرر (التحرير)، comment: تعليق، reply: رد، reader: قارئ،
### server: خادوم، fediverse: الفديفرس، desk: المكتب، held: ينتظر القراءة، boost: مشاركة.

### Dates

month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
month-short = { month }
month-of-year = { month } { $year }
date = { $day } { month } { $year }
date-time = { $day } { month-short } { $year }، { $time }

### Around every page

site-skip = انتقل إلى النص
site-nav = الموقع
site-reviews = المراجعات
site-books = الكتب
site-categories = التصنيفات
site-authors = التحرير
site-search = البحث
site-about = عن المدونة
site-archive = الأرشيف
site-writers = المؤلفون
site-tags = الوسوم
site-feeds = الخلاصات
site-policy = سياسة التحرير
site-sign-in = تسجيل الدخول
site-sign-out = تسجيل خروج { $name }
site-foot = كُتبت { $blog } بواسطة Reynard وهي تعيش في الفديفرس: تابعها، وأجب من حيث أنت.
site-foot-empty = Reynard، مدونة عن الكتب.
site-language = اللغة
site-desk = المكتب
site-desk-mine = مكتبي
site-desk-write = كتابة
site-desk-inbox = الوارد
site-desk-new = جديد
site-desk-quotes = الاقتباسات
site-desk-profile = الملف الشخصي
site-desk-standings = الثقة والحظر
site-desk-log = السجل
site-desk-pages = الصفحات
site-desk-authors = من يكتب
site-desk-settings = الإعدادات

### المتابعة والمشاركة

home-handle = عنوانك في الفيدفيرس، أو خادومك
home-remember = تذكُّر عنواني في هذا المتصفّح، في ملف تعريف ارتباط
home-no-place = يبدو العنوان في الفيدفيرس هكذا: @you@your.server. ويكفي اسم الخادوم وحده أيضًا.
home-unwelcome = لا تتبادل هذه المدوّنة شيئًا مع ذلك الخادوم، فلن يصل منه شيء إلى هنا.
follow-heading = تابِعوا من أيّ مكان
follow-all = المتابَعة هنا للمدوّنة كلّها، فليس لهذه الصفحة اسم خاصّ بها في الفيدفيرس.
follow-go = متابعة
follow-copy = الاسم الذي يُبحث عنه
follow-what = ما هذا؟
follow-feeds-link = الخلاصات
follow-title = متابعة { $blog }
follow-lede = لتصلك أخبار كلّ مراجعة جديدة حيث تقرأ أصلًا، وتجيب من هناك. لا حاجة إلى حساب هنا.
follow-home = من خادومك
follow-whom = من تريد أن تتابع؟
follow-everything = { $blog }: كلّ المراجعات
follow-hint = مثل @you@your.server، أو your.server فقط. يسألك خادومك هل تريد المتابعة حقًّا، ولا يحدث شيء قبل موافقتك.
follow-nowhere = لم نجد طريقة للمتابعة من { $host }. ابحث هناك عن هذا الاسم وتابِعه.
follow-what-heading = ما هذا؟
follow-what-fediverse = يتكوّن الفيدفيرس من خواديم كثيرة يحادث بعضها بعضًا كما تفعل خواديم البريد الإلكتروني. ومن له حساب على أحدها، سواء بماستودون أو GoToSocial أو Misskey أو Friendica أو Lemmy أو غيرها، يستطيع متابعة من هم على سائرها. وهذه المدوّنة واحد من هذه الخواديم، فيمكن متابعتها من أيّ خادوم آخر.
follow-what-account = ليس لديك حساب بعد؟ اختر خادومًا يعجبك، ففي joinmastodon.org الكثير منها، ثم عُد بعنوانك الجديد.
follow-names-heading = أسماء للمتابعة
follow-names = ابحث عن أحد هذه الأسماء حيثما كنت في الفيدفيرس وتابِعه. تأتيك المدوّنة بكلّ المراجعات، ويأتيك كلّ كاتب بمراجعاته وحدها.
follow-answer-heading = كيف تجيب
follow-answer = أجِب عن المراجعة كما تجيب عن أيّ منشور: تظهر كلماتك تحت المراجعة باسمك ومرقّمة كغيرها. وما تغيّره أو تحذفه عندك يتغيّر هنا أيضًا.
follow-answer-guests = وبلا حساب يمكنك أن تجيب ضيفًا: يريك «الردّ» تحت كلّ مراجعة كيف ذلك.
follow-feeds-heading = بلا فيدفيرس
follow-feeds = يعرض لك قارئ الخلاصات الجديد هنا بلا أيّ حساب، ولا يحتاج إلا إلى عنوان.
follow-feeds-all = كلّ خلاصات هذه المدوّنة
share-link = المشاركة في الفيدفيرس
share-title = مشاركة «{ $title }»
share-lede = يفتح خادومك وهذه الكلمات مكتوبة فيه. ولا يُنشر شيء حتى تقرّر ذلك هناك.
share-words = «{ $title }»، مراجعة بقلم { $author }
share-your-words = ما ستقوله
share-go = الكتابة على خادومي
share-nowhere = لم نجد طريقة لبدء منشور على { $host }. انسخ هذه الكلمات والصقها هناك.
share-too-long = هذه الكلمات أطول من ٢٠٠٠ محرف.
about-author = مراجعات { $name } في { $blog }.
about-blog = مراجعات الكتب في { $blog }، في الفيدفيرس.
about-label = مراجعات الكتب تحت «{ $name }» في { $blog }.
about-book = «{ $name }»: مراجعات في { $blog }.
about-authors = من يراجع الكتب في { $blog }.
about-archive = كلّ المراجعات في { $blog } بحسب السنة والشهر.
about-month = مراجعات الكتب في { $blog }: { $name }.
about-labels = { $name }: ما يُراجَع في { $blog }.
about-feeds = المراجعات والتعليقات الجديدة في { $blog } لقرّاء الخلاصات.

### What has just been done

news-saved = تم الحفظ.
news-published = تم النشر، ويجري إبلاغ متابعيك.
news-revised = تم الحفظ، ويجري إبلاغ متابعيك.
news-retracted = سُحبت المراجعة وعادت مسودة لديك، ويجري إبلاغ الخوادم الأخرى.
news-deleted = تم الحذف، ويجري إبلاغ الخوادم الأخرى.
news-pinned = تم التثبيت.
news-unpinned = أُلغي التثبيت.
news-answered = تم الرد.
news-withdrawn = تم السحب.
news-departed = أُزيل نهائيا، ويجري إبلاغ الخوادم الأخرى.
news-reported = تم التبليغ، ويجري إعلام الخادوم الآخر من دون ذكر اسمك.
news-hidden = أُخفي التعليق، ولم يعد أحد يراه.
news-shown = عاد إلى الظهور.
news-password = تغيّرت كلمة مرورك، وسُجّل الخروج من كل المتصفحات الأخرى.
news-approved = تمت الموافقة، والتعليق على الصفحة الآن.
news-spam = وُسم بأنه مزعج. ستنتظر الكلمات والروابط المشابهة من الآن فصاعدا.
news-trusted = صار موثوقا.
news-limited = صار مقيّدا.
news-blocked = تم الحظر.
news-replied = ردّك على خادومك، وسيظهر هنا حالما يجلبه خادومك.
news-replied-held = ردّك على خادومك، وسيظهر هنا بعد أن يجلبه خادومك ويقرأه أحدنا.
news-granted = مُنح الإذن، ويجري إبلاغ الخادوم الآخر.
news-refused = لم يُمنح الإذن، ويجري إبلاغ الخادوم الآخر.
news-revoked = سُحب الإذن، ويُطلب من الخوادم الأخرى ألا تعرض الاقتباس بعد الآن.
news-changed = تم التغيير.
news-removed = سُحب تعليقك.
news-decided = تم القرار، وهو سارٍ من الآن.
news-lifted = رُفع القرار. عاد ما قيل، وعلى من كان يتابع أن يتابع من جديد.
news-applied = طُبّقت القائمة، وهي سارية من الآن.
news-dropped = أُسقطت القائمة، وما قررته وحدها لم يعد ساريا.
news-subscribed = تُقرأ القائمة الآن. تسري فورا إلا إذا مسّت أحدا تعرفه، وعندها تنتظرك هنا.
news-signed-out = تم تسجيل خروجك.
