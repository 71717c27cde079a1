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
month-short = { $month ->
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
site-desk-media = الصور
site-desk-pages = الصفحات
site-desk-authors = من يكتب
site-desk-settings = الإعدادات

### المتابعة والمشاركة

home-handle = عنوانك في الفيدفيرس، أو خادومك
home-remember = تذكُّر عنواني في هذا المتصفّح، في ملف تعريف ارتباط
home-no-place = يبدو العنوان في الفيدفيرس هكذا: @you@your.server. ويكفي اسم الخادوم وحده أيضًا.
home-unwelcome = لا تتبادل هذه المدوّنة شيئًا مع ذلك الخادوم، فلن يصل منه شيء إلى هنا.
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
news-published-soon = تم النشر. سيُبلَّغ متابعوك بعد قليل، وحتى ذلك الحين يمكنك التراجع من المكتب.
news-published-quietly = نُشرت على هذا الموقع. لا يُبلَّغ المتابعون.
news-scheduled = هي الآن في الجدول.
news-unscheduled = أُزيلت من الجدول. هي مسودة.
news-taken-back = تم التراجع. عادت مسودة، ولم يسمع بها أحد في مكان آخر.
news-told = يجري إبلاغ متابعيك.
news-revised = تم الحفظ، ويجري إبلاغ متابعيك.
news-retracted = سُحبت المراجعة وعادت مسودة لديك، ويجري إبلاغ الخوادم الأخرى.
news-deleted = تم الحذف، ويجري إبلاغ الخوادم الأخرى.
news-pinned = تم التثبيت.
news-unpinned = أُلغي التثبيت.
news-restored = عادت النسخة السابقة. وما حلّت محله موجود بين النسخ.
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

### How the blog looks

site-desk-looks = المظهر
theme-heading = فاتح أو داكن
theme-auto = تلقائي
theme-light = فاتح
theme-dark = داكن
looks-heading = مظهر المدونة
looks-lede = يسري على الجميع حالما تحفظه. وبزر «جرّب» ترى الصفحة الأولى قبل أن يراها غيرك.
looks-accent = الحبر الواحد: الروابط والأرقام والخطوط
looks-russet = صدئي
looks-verdigris = زنجاري
looks-damson = برقوقي
looks-logo = العلامة بجانب الاسم
looks-logo-now = العلامة كما هي الآن
looks-logo-remove = إزالتها وعودة الثعلب
looks-logo-hint = PNG أو WebP أو JPEG، بحجم 10 ميغابايت على الأكثر. ما كان شفافًا يبقى شفافًا. لا تُقبل ملفات SVG.
looks-picture = صورة
looks-other = صورة أخرى
looks-header = صورة في رأس الصفحة الأولى
looks-header-now = الصورة كما هي الآن
looks-header-remove = إزالة الصورة
looks-header-hint = أعرض منها ارتفاعًا، والأفضل 1600 بكسل أو أكثر. JPEG أو PNG أو GIF أو WebP، بحجم 10 ميغابايت على الأكثر.
looks-alt = ما الذي تُظهره
looks-alt-hint = للقراء الذين لا يستطيعون رؤيتها.
looks-credit-name = صاحب الصورة
looks-credit-link = أين يوجد
looks-css = قواعدك الخاصة (CSS)
looks-css-hint = 20 كيلوبايت على الأكثر. لا تطلب الصفحات شيئًا من أحد آخر: تُرفض @import وعناوين المواقع الأخرى. لا يستعمل المكتب هذه القواعد، فيمكنك العودة إلى هنا دائمًا.
looks-wear = احفظه للجميع
looks-try = جرّب
looks-tried = هكذا ستبدو المدونة. لا يراها كذلك سواك.
looks-back = العودة إلى المكتب
looks-credit = الصورة:

### Counts and lists

comments-count = { $count ->
    [0] لا تعليقات بعد
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
reviews-count = { $count ->
    [0] لا مراجعات
    [one] مراجعة واحدة
    [two] مراجعتان
    [few] { $count } مراجعات
   *[other] { $count } مراجعة
}
names-more = { $most }، { $next }
names-last = { $most } و{ $next }
page-title-end = ، الصفحة { $count }
page-nav = الصفحات
page-here = الصفحة { $count }
page-of = الصفحة { $page } من { $pages }
page-before = الصفحة السابقة
page-after = الصفحة التالية
page-newer = مراجعات أحدث
page-older = مراجعات أقدم
list-empty = لم يُنشر شيء هنا بعد.

### The front page

home-heading = { $blog }: المراجعات
home-before = قبل ذلك
home-earlier = مراجعات سابقة
home-about = عن هذه المدونة
home-follow = تابع من أي مكان
home-kept = مصنّف تحت

### Ways to find something

find-heading = ابحث عن مراجعة
find-words = كلمات أو عنوان أو مؤلف أو رقم ISBN
find-anything = ابحث عن كلمات أو عنوان أو مؤلف أو رقم ISBN
find-lost = ابحث عنها بكلماتها
find-button = ابحث
way-newest = أحدث المراجعات
way-archive = حسب السنة والشهر
way-books = الكتب أبجديا
way-writers = المؤلفون أبجديا
way-authors = من يكتب هنا

### A review and its book

article-by = مراجعة بقلم { $link }
article-with = بالاشتراك مع { $link }
article-revised = نُقّحت في { $link }
article-spoilers = هذه المراجعة تكشف النهاية.
article-book = الكتاب
article-writers = تأليف
article-translators = ترجمة
article-publisher = الناشر
article-edition = الطبعة
article-year = السنة
article-pages = الصفحات
article-category = التصنيف
article-tags = الوسوم
article-likes = { $count ->
    [few] إعجابات
   *[other] إعجاب
}
article-boosts = { $count ->
    [few] مشاركات
   *[other] مشاركة
}
review-title = { $title }، مراجعة بقلم { $name }
review-feed = التعليقات على { $title }
review-edit = تحرير
review-add = أضف تعليقا
review-closed = مغلق
review-closed-why = لم يعد الرد ممكنا
review-closed-since = هذه المحادثة مغلقة منذ { $link }. وما قيل يبقى.
review-answer = كيف ترد
review-answer-ways = ثلاث طرق، لا تحتاج أي منها إلى حساب هنا
review-reply = رد على هذه المراجعة
review-answer-how = من خادومك، أو بتسجيل الدخول به، أو ضيفا. أو ابحث عن هذا العنوان حيثما كنت في الفديفرس ورد على ما يظهر: يظهر ردك هنا{ $policy ->
    [all_held] {" "}بعد أن يقرأه أحدنا.
    [first_held] ، وفي المرة الأولى بعد أن يقرأه أحدنا.
   *[open] .
}
review-closes = تُغلق المحادثة في { $link }.
review-address = عنوان هذه المراجعة
review-quoting = الاقتباس:
review-follow = ليصلك خبر المراجعة القادمة، تابع { $link }.
related-heading = تابع القراءة
related-near = قريبا من هذه
related-all = كل مراجعات هذا الكتاب
related-book = الكتاب نفسه
related-writer = للمؤلف { $name } أيضا
related-under = تحت { $name } أيضا
related-under-two = تحت { $one } و{ $other } أيضا

### A conversation

thread-servers = { $count ->
    [two] من خادومين، مرقمة حسب وصولها
    [few] من { $count } خوادم، مرقمة حسب وصولها
    [many] من { $count } خادوما، مرقمة حسب وصولها
   *[other] من { $count } خادوم، مرقمة حسب وصولها
}
thread-numbered = مرقمة حسب وصولها
thread-threaded = متفرعة
thread-oldest = الأقدم أولا
thread-newest = الأحدث أولا
thread-answers = { $count ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردان
    [few] { $count } ردود
    [many] { $count } ردا
   *[other] { $count } رد
}
thread-pages = صفحات المحادثة
thread-before = التعليقات السابقة
thread-after = تعليقات أخرى
comment-number = التعليق { $count }
comment-gone = سحبه كاتبه.
comment-aside = كاتبه لا يريد ظهوره في هذه الصفحة.
comment-ours = بقلمه المراجعة
comment-guest = ضيف
comment-edited = معدّل
comment-orphan = ردا على تعليق لم يعد في هذه الصفحة
comment-answers = ردا على #{ $count }
comment-warning = تحذير من المحتوى:
comment-reply = رد
comment-reply-to = رد على #{ $count }
comment-answer = أجب
comment-answer-to = أجب عن #{ $count }
comment-desk = المكتب
comment-desk-of = المكتب: #{ $count }
comment-original = الأصل
comment-original-of = الأصل: #{ $count }
quotes-heading = اقتبس منها
quotes-where = في منشوراتهم
quotes-post = الأصل، منشور { $name }

### A form that is not right yet

problems-heading = { $count ->
    [one] أمر واحد لم يستقم بعد:
   *[other] بعض الأمور لم تستقم بعد:
}

### The shelves: archive, books, writers, labels, authors

archive-by = حسب السنة والشهر
archive-months = أشهر سنة { $year }
archive-all = كل سنة { $year }
alphabet-books = الكتب: { $letter }
alphabet-writers = المؤلفون: { $letter }
alphabet-no-books = لم يُراجَع أي كتاب هنا بعد.
alphabet-no-writers = لم يُراجَع أي مؤلف هنا بعد.
alphabet-letters = الحروف
alphabet-all = الكل
book-reviews = { $count ->
    [zero] لا مراجعات لهذا الكتاب
    [one] مراجعة واحدة لهذا الكتاب
    [two] مراجعتان لهذا الكتاب
    [few] { $count } مراجعات لهذا الكتاب
   *[other] { $count } مراجعة لهذا الكتاب
}
writer-reviews = { $count ->
    [zero] لا مراجعات لكتب { $name }
    [one] مراجعة واحدة لكتب { $name }
    [two] مراجعتان لكتب { $name }
    [few] { $count } مراجعات لكتب { $name }
   *[other] { $count } مراجعة لكتب { $name }
}
label-category = تصنيف
label-tag = وسم
label-feed = على شكل { $link }
label-feed-link = خلاصة
label-none = لم تُصنّف أي مراجعة بعد.
author-feed = مراجعات { $name }
author-none = لم ينشر { $name } أي مراجعة بعد.
authors-who = من يكتب هنا
page-edit = حرّر هذه الصفحة

### Search

search-where = كلمات في المراجعات والتعليقات
search-heading = بحث
search-reviews-none = لا مراجعات فيها «{ $words }»
search-comments-none = لا تعليقات فيها «{ $words }»
search-reviews-found = { $count ->
    [zero] لا مراجعات فيها «{ $words }»
    [one] مراجعة واحدة فيها «{ $words }»
    [two] مراجعتان فيهما «{ $words }»
    [few] { $count } مراجعات فيها «{ $words }»
   *[other] { $count } مراجعة فيها «{ $words }»
}
search-comments-found = { $count ->
    [zero] لا تعليقات فيها «{ $words }»
    [one] تعليق واحد فيه «{ $words }»
    [two] تعليقان فيهما «{ $words }»
    [few] { $count } تعليقات فيها «{ $words }»
    [many] { $count } تعليقًا فيها «{ $words }»
   *[other] { $count } تعليق فيها «{ $words }»
}
search-reviews-many = أكثر من 1000 مراجعة فيها «{ $words }»
search-comments-many = أكثر من 1000 تعليق فيها «{ $words }»
search-most = أكثر من 1000
search-cut = كان ذلك طويلا: بُحث عن كلماته الأولى فقط.
search-nav = أين تبحث
search-in-reviews = في المراجعات: { $number }
search-in-comments = في التعليقات: { $number }
search-nothing = لا شيء هناك فيه كل هذه الكلمات. الكلمات الأقل تجد أكثر، وبداية الكلمة تجد كل ما يكملها.
search-no-words = لا كلمة في ذلك يُبحث عنها. الحروف والأرقام تصنع الكلمات، والكلمات بين علامتي اقتباس يُبحث عنها متتالية.
search-how = يُبحث عن عدة كلمات معا بأي ترتيب، وبين علامتي اقتباس يجب أن ترد كما هي.
search-comments = التعليقات
search-best = الأفضل أولا
search-newest = أحدث 1000، الأفضل أولا
search-spoilers = تكشف النهاية
search-on = عن

### Feeds

feeds-ways = طرق المتابعة
feeds-what = الخلاصة عنوان ينظر إليه قارئ الخلاصات بين حين وآخر لترى الجديد هنا من دون حساب في أي مكان. انسخ أحد هذه العناوين إلى قارئك؛ ومعظم القارئات تفهم الصيغ الثلاث.
feeds-tells = ما تحكيه
feeds-formats = الصيغ
feeds-too = لكل مراجعة خلاصة لتعليقاتها أيضا، ويجدها قارئك في صفحة المراجعة. أما في الفديفرس فتتابع المدونة أو كتّابها بالاسم، ويمكنك الرد.
feeds-reviews = كل المراجعات
feeds-comments = كل التعليقات
feed-comments = { $blog }: التعليقات
feed-comments-on = { $blog }: التعليقات على «{ $title }»
feed-comment-title = { $name } عن «{ $title }»
feed-spoilers = حرق للأحداث: هذه المراجعة تكشف النهاية.
feed-spoilers-in = حرق للأحداث: { $teaser }

### Replying

reply-title = رد على { $title }
reply-on = عن
reply-to-number = رد على #{ $count }
reply-to-review = رد على { $link }
reply-wrote = كتب { $link }:
reply-beside = قاله ضيف هنا ولا يُعرف في مكان آخر. الرد من خادومك يقف إلى جانبه في المحادثة، والرد ضيفا يقف تحته.
reply-below = قاله ضيف هنا ولا يُعرف في مكان آخر. الرد من خادومك يقف تحت المراجعة مباشرة، والرد ضيفا يقف تحته.
reply-ways = ثلاث طرق، لا تحتاج أي منها إلى حساب هنا. الرد من خادومك بالوسم { $link } لا يظهر في هذه الصفحة{ $unlisted ->
    [hidden] ، وكذلك الرد غير المدرج
   *[shown] {""}
}، وكل ما تغيّره أو تحذفه هناك يتغيّر هنا.
reply-all-read = يقرأ أحدنا كل رد قبل أن يظهر.
reply-first-read = يقرأ أحدنا ردك الأول قبل أن يظهر؛
reply-first-then = وبعد ذلك يظهر ما تقوله فورا.
reply-here-only = هذا الموقع وحده يعرف هذه المراجعة، فلا تصلها الردود من خوادم أخرى.
reply-home = من خادومك
reply-server = بتسجيل الدخول به
reply-guest = ضيفا
reply-home-how = تكتب هناك
reply-no-box = لم نجد صندوق رد عند { $host }.
reply-no-box-how = انسخ هذا العنوان إلى بحث خادومك ورد على ما يظهر.
reply-copy = العنوان الذي تنسخه
reply-handle = عنوانك في الفديفرس
reply-placeholder = you@your.server
reply-where = أين تظهر كلماتك:
reply-home-where = على خادومك، باسمك، لمن تختاره هناك. فإن كان ذلك للجميع ظهرت في هذه الصفحة أيضا.
reply-remember = تذكّر عنواني في هذا المتصفح، في ملف تعريف ارتباط
reply-go-home = خذني إلى خادومي
reply-server-heading = بتسجيل الدخول بخادومك
reply-server-how = تكتب هنا ويُقال هناك
reply-words = ردك
reply-who = من يراه
reply-public = الجميع
reply-unlisted = الجميع، لكن ليس في الخطوط الزمنية العامة{ $unlisted ->
    [hidden] {" "}ولا في هذه الصفحة
   *[shown] {""}
}
reply-server-where = منشورا على خادومك، باسمك، ومن هناك تأتي إلى هذه الصفحة. يطلب خادومك موافقتك أولا. لا نحتفظ إلا بعنوانك، ونعيد الإذن فورا. يعمل ذلك مع ماستودون والخوادم التي تتكلم لغته.
reply-server-go = سجّل الدخول ورد
reply-guest-how = تكتب هنا
reply-guest-stays = تكتب هنا ويبقى هنا
reply-guest-where = في هذه الصفحة، تحت الاسم الذي تعطيه، وعليها أنها من ضيف.
reply-guest-carried = في هذه الصفحة، تحت الاسم الذي تعطيه، وعليها أنها من ضيف، وفي كل الفديفرس حيث تنقلها المدونة بعبارة «كتب { $name }».
reply-guest-name = الاسم
reply-guest-all-read = يقرؤها أحدنا قبل أن تظهر.
reply-guest-first-read = في المرة الأولى يقرؤها أحدنا قبل أن تظهر.
reply-guest-then = يمكنك تغييرها أو حذفها خلال ساعة. ويتيح لنا ملف تعريف ارتباط في هذا المتصفح أن نعرفك مرة أخرى.
reply-guest-go = أرسل ضيفا
closed-title = مغلق: { $title }
closed-heading = هذه المحادثة مغلقة
closed-since = لم يعد الرد ممكنا هنا منذ { $link }. وما قيل قبل ذلك يبقى في مكانه.
closed-words = ما كتبته، لتأخذه معك؛ فإنه لم يُرسل
closed-back = عد إلى المحادثة

### A guest’s comment

guest-title = تعليقك على { $title }
guest-heading = تعليقك
guest-gone = سُحب.
guest-held = شكرا. يقرؤه أحدنا قبل أن يظهر.
guest-held-then = وبعد ذلك يظهر ما تكتبه في هذا المتصفح فورا.
guest-shown = شكرا. هو في الصفحة: { $link }.
guest-off = لم يعد في الصفحة.
guest-minutes = { $count ->
    [zero] يمكنك تغييره أو حذفه الآن
    [one] يمكنك تغييره أو حذفه خلال دقيقة واحدة
    [two] يمكنك تغييره أو حذفه خلال دقيقتين
    [few] يمكنك تغييره أو حذفه خلال { $count } دقائق
   *[other] يمكنك تغييره أو حذفه خلال { $count } دقيقة
}. عنوان هذه الصفحة مفتاحك إليه: احتفظ به لنفسك.
guest-carried = تنقله المدونة إلى الفديفرس، وما تغيّره أو تحذفه يتغيّر هناك أيضا.
guest-at-once = ما تغيّره أو تحذفه يتغيّر فورا.
guest-save = احفظ التغيير
guest-delete = احذفه
guest-over = انقضت الساعة التي كان يمكن تغييره فيها.
guest-name = اسمك
guest-link = صفحتك
guest-optional = (اختياري)
guest-email = البريد الإلكتروني
guest-email-hint = لا يُعرض لأحد أبدا.
guest-pot = اترك هذا فارغا
guest-plain = نص بسيط، والسطر الفارغ يبدأ فقرة.
guest-no-name = يرجى إعطاء اسم يقف إلى جانب تعليقك.
guest-wrong-email = عنوان البريد الإلكتروني غير كامل.
guest-wrong-link = يبدأ الرابط بـ https:// أو http://.
guest-links = { $count ->
    [0] لا يحق للضيف وضع روابط في تعليق هنا.
    [one] يحق للضيف وضع رابط واحد في تعليق هنا.
    [two] يحق للضيف وضع رابطين في تعليق هنا.
    [few] يحق للضيف وضع { $count } روابط في تعليق هنا.
    [many] يحق للضيف وضع { $count } رابطا في تعليق هنا.
   *[other] يحق للضيف وضع { $count } رابط في تعليق هنا.
}
guest-machine = مُلئ حقل لا يراه الناس، كما تفعل البرامج. يرجى الإرسال مرة أخرى.
words-none = يحتاج الرد إلى كلمة واحدة على الأقل.
words-nul = في الرد محرف لا يمكن حفظه (NUL).
words-long = الرد أطول من 8000 محرف.
reply-no-handle = يبدو عنوانك في الفديفرس مثل you@your.server.
reply-no-words = يحتاج الرد إلى كلمة واحدة على الأقل.
reply-long = الرد أطول من 8000 محرف.
reply-closed = هذه المحادثة مغلقة: لم يعد الرد ممكنا.
reply-too-often = جاء الكثير من حيث أنت. لم يُرسل شيء، ويرجى المحاولة مرة أخرى بعد { $count ->
    [zero] قليل
    [one] دقيقة
    [two] دقيقتين
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}.
reply-patience = جاء الكثير من حيث أنت؛ يرجى المحاولة مرة أخرى بعد { $count ->
    [zero] قليل
    [one] دقيقة
    [two] دقيقتين
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}.
trouble-no-entry = لم نستطع تسجيل دخولك هناك. ربما كان الخادوم غائبا أو لا يعرف هذه الطريقة في الدخول؛ والطريقة الأولى تعمل في كل مكان.
trouble-not-agreed = لم يسمح لنا خادومك بالدخول. ربما لم توافق أو انتظرت طويلا؛ يرجى المحاولة مرة أخرى.
trouble-not-found = سمح لنا خادومك بالدخول لكنه لم يجد ما ترد عليه. ربما لم يصل إلينا بعد؛ يرجى المحاولة بعد دقيقة.
trouble-not-taken = لم يقبل خادومك الرد. ربما كان أطول مما يقبل.
trouble-unwelcome = لا تتبادل هذه المدونة شيئا مع ذلك الخادوم، فلن يصل رد من هناك.

### Coming in: the set-up, invitations, signing in, digests

setup-title = إنشاء مدونة. Reynard
setup-heading = رفّ خاص بك
setup-token-why = لم تُنشأ هذه المدونة بعد. كتب Reynard رمزا في الطرفية أو في سجله عند بدئه، ومن يستطع قراءته فله أن يتابع.
setup-token = الرمز
setup-token-wrong = ليس هذا هو الرمز الذي كتبه Reynard عند بدئه.
setup-go = متابعة
setup-lede = سؤالان قصيران. الأسماء بعد @ تبقى إلى الأبد، وكل ما عداها يمكن تغييره لاحقا.
setup-blog = 1. المدونة
setup-blog-why = ستتذكرها الخوادم الأخرى
setup-name = اسمها
setup-language = لغة صفحاتها
setup-language-hint = من يطلب متصفحه لغة أخرى من هذه يحصل عليها. ويمكن أن تكون المراجعة بأي لغة.
setup-handle = اسمها في الفديفرس
setup-handle-hint = هذا إلى الأبد. فمع «shelf» يتابع الناس المدونة بالاسم { $link }. حروف من a إلى z وأرقام وشرطات سفلية.
setup-author = 2. أول من يكتب
setup-author-why = وهو أنت، والمدونة لك
join-display-name = اسمك
join-username = اسمك القصير
setup-username-hint = لتسجيل الدخول، وإلى الأبد. فمع «wren» يتابعك الناس بالاسم { $link }. ولا يمكن أن يكون اسم المدونة.
join-password = كلمة مرور طويلة
setup-password-hint = 10 محارف على الأقل. أربع كلمات خير من كلمة ذكية واحدة.
setup-open = افتح المدونة
setup-no-name = تحتاج المدونة إلى اسم.
setup-no-language = يرجى اختيار إحدى لغات القائمة.
setup-wrong-handle = اسم المدونة في الفديفرس من 1 إلى 30 من الحروف a إلى z والأرقام والشرطات السفلية.
setup-same-name = تحتاج المدونة وأول كتّابها إلى اسمين مختلفين.
setup-done = هذه المدونة منشأة من قبل.
join-wrong-name = اسم الدخول والفديفرس من 1 إلى 30 من الحروف a إلى z والأرقام والشرطات السفلية.
join-short-password = كلمة المرور { $least } محارف على الأقل.
join-long-password = كلمة المرور هذه طويلة جدا.
join-taken = الاسم { $name } محجوز. يرجى اختيار غيره.
join-title = دعوة
join-until = صالحة حتى { $date }
join-heading = اكتب في { $blog }
join-lede = أنت مدعو للانضمام { $role ->
    [author] كاتبا
    [editor] محررا
   *[owner] مالكا
}. اختر الاسم الذي تكتب به.
join-username-hint = لتسجيل الدخول، وإلى الأبد: يتابعك الناس بالاسم { $link }. حروف من a إلى z وأرقام وشرطات سفلية.
join-password-hint = 10 محارف على الأقل.
join-go = انضم
sign-in-who = لمن يكتبون هنا
sign-in-name = اسمك هنا
sign-in-password = كلمة المرور
sign-in-readers = لا يحتاج القراء إلى حساب: فهم يردون من أماكنهم في الفديفرس.
sign-in-wrong = هذا الاسم وكلمة المرور هذه لا يتوافقان.
sign-in-code-heading = رمزك من فضلك
sign-in-code = الرمز الذي يعرضه تطبيقك الآن
sign-in-code-hint = أو أحد رموز الاسترداد.
sign-in-code-lost = هل فقدت الهاتف ورموز الاسترداد؟ يستطيع صاحب هذه المدونة إدخالك.
sign-in-code-wrong = ليس هذا هو الرمز، أو سبق استعماله. يرجى انتظار الرمز التالي.
sign-in-passkey = الدخول بمفتاح مرور
sign-in-passkey-cancelled = لم يُختر أي مفتاح مرور.
sign-in-passkey-failed = لم ينجح ذلك. حاول مرة أخرى أو ادخل بكلمة المرور.
sign-in-passkey-wrong = مفتاح المرور هذا ليس لأحد ممن يكتبون هنا.
sign-in-too-often = جرت محاولات كثيرة. لا مشكلة في الحساب، ويرجى المحاولة مرة أخرى بعد { $count ->
    [zero] قليل
    [one] دقيقة
    [two] دقيقتين
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}.
digest-title = الملخصات
digest-side = ملخصات بالبريد
digest-ended = لا مزيد من الملخصات
digest-ended-how = لن تصلك رسائل أخرى من { $blog }. ومن يكتب هنا يستطيع طلبها من جديد في ملفه الشخصي.
digest-ask = هل تريد إيقاف الملخصات؟
digest-ask-how = ترسل إليك { $blog } رسائل عن جديد المكتب.
digest-end = لا ترسل المزيد

### What went wrong

error-number = خطأ { $number }
error-newest = الأحدث
error-desk = مكتبك
error-not-found = مُعار
error-not-found-why = هناك فراغ على الرف حيث ينبغي أن تكون هذه الصفحة. ربما نُقلت، أو لم تُكتب قط.
error-gone = سُحبت
error-gone-why = كانت هذه المراجعة هنا، وسحبها كاتبها.
error-forbidden = ليس لك تغييره
error-forbidden-why = هذا لشخص آخر.
error-too-large = أكبر من اللازم
error-too-large-why = ما أرسلته أكبر مما يقبله هذا الموقع. للصورة 10 ميغابايت على الأكثر، ولقائمة الخوادم 12. يرجى الرجوع واختيار ما هو أصغر وإرسال الاستمارة من جديد.
error-invalid = ليس تماما
error-invalid-why = في الاستمارة شيء غير صحيح.
error-moment = لحظة من فضلك
error-often-why = كان ذلك متكررا بعض الشيء. يرجى المحاولة لاحقا.
error-method = ليس هنا
error-method-why = لا يُستعمل هذا العنوان بتلك الطريقة.
error-busy-why = هناك الكثير دفعة واحدة. يرجى المحاولة بعد دقيقة، ولم يتغيّر شيء.
error-ours = الخطأ منا
error-ours-why = حدث خطأ من جهتنا وقد دُوّن. يرجى المحاولة لاحقا.
error-unknown = لم يُفهم
error-unknown-why = لم يفهم الخادوم ما أرسله متصفحك.
error-elsewhere = أُرسلت هذه الاستمارة من مكان غير { $place }. يرجى فتحها هناك.
error-old-form = هذه الاستمارة قديمة أو جاءت من مكان آخر. يرجى الرجوع وتحميلها من جديد ثم إرسالها مرة أخرى.
error-form = تعذرت قراءة الاستمارة.
error-nul = في الاستمارة محرف لا يمكن حفظه (NUL).

### The first pages of a blog (Markdown), and its settings

settings-wrong-language = اللغة رمز قصير مثل en أو de أو pt-BR.
pages-about-text =
    { $blog } مدونة عن الكتب، يكتبها من تجدهم تحت *التحرير*.

    يمكنك متابعة المدونة أو أحد كتّابها من ماستودون ومن أي مكان آخر في الفديفرس، والرد من هناك على كل مراجعة: يظهر ردك تحت المراجعة.
pages-quoting = حتى 100 كلمة، مع ذكر الاسم ورابط.
pages-policy-text =
    نراجع ما قرأناه حتى نهايته، ونقول ذلك حين لا نفعل.

    ## الاقتباس

    لك أن تقتبس حتى 100 كلمة من المراجعة، مع اسم كاتبها ورابط إليها. ولما زاد يرجى السؤال.

    ## التعليقات

    التعليقات موضع ترحيب. كونوا لطفاء بعضكم مع بعض ومع المؤلفين، ونبّهوا حين تكشفون نهاية.

### The letter about what is new at the desk

letter-title = جديد { $name } في { $blog }
letter-comments = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
letter-mentions = { $count ->
    [zero] لا إشارات
    [one] إشارة واحدة
    [two] إشارتان
    [few] { $count } إشارات
   *[other] { $count } إشارة
}
letter-quotes = { $count ->
    [zero] لا اقتباسات
    [one] اقتباس واحد
    [two] اقتباسان
    [few] { $count } اقتباسات
    [many] { $count } اقتباسا
   *[other] { $count } اقتباس
}
letter-likes = { $count ->
    [zero] لا إعجابات
    [one] إعجاب بمراجعة واحدة
    [two] إعجاب بمراجعتين
    [few] إعجاب بـ { $count } مراجعات
   *[other] إعجاب بـ { $count } مراجعة
}
letter-boosts = { $count ->
    [zero] لا مشاركات
    [one] مشاركة مراجعة واحدة
    [two] مشاركة مراجعتين
    [few] مشاركة { $count } مراجعات
   *[other] مشاركة { $count } مراجعة
}
letter-followers = { $count ->
    [zero] لا متابعين
    [one] متابع واحد
    [two] متابعان
    [few] { $count } متابعين
    [many] { $count } متابعا
   *[other] { $count } متابع
}
letter-reports = { $count ->
    [zero] لا بلاغات
    [one] بلاغ واحد
    [two] بلاغان
    [few] { $count } بلاغات
    [many] { $count } بلاغا
   *[other] { $count } بلاغ
}
letter-blocklists = { $count ->
    [zero] لا قوائم حظر
    [one] قائمة حظر واحدة
    [two] قائمتا حظر
    [few] { $count } قوائم حظر
   *[other] { $count } قائمة حظر
}
letter-remarks = { $count ->
    [one] كلمة واحدة عن مراجعة
    [two] كلمتان عن مراجعات
    [few] { $count } كلمات عن مراجعات
   *[other] { $count } كلمة عن مراجعات
}
letter-more = و{ $count } أخرى.
letter-inbox = واردك
letter-asked = طلبت هذه الرسالة { $rhythm ->
    [hourly] (كل ساعة).
    [daily] (كل يوم).
   *[weekly] (كل أسبوع).
}
letter-change = غيّرها
letter-end = أوقفها
letter-quoted = يقتبس { $who } من { $title } أو يطلب ذلك
letter-liked = نالت { $title } إعجابا
letter-boosted = تُشارَك { $title }
letter-follows-blog = يتابع { $who } المدونة
letter-follows-you = يتابعك { $who }
letter-follows = يتابع { $who } { $whom }
letter-reported-comment = أُبلغ عن تعليق على { $title }
letter-reported = أُبلغ عن { $title }
letter-reported-somebody = أُبلغ عن أحدنا
letter-blocklist = تغيّرت قائمة خوادم وتنتظر من ينظر فيها
letter-remark = { $it ->
    [handed-in] { $who } يسلّم { $title }
    [withdrawn] { $who } يسترجع { $title }
    [approved] { $who } أجاز { $title }
    [sent-back] { $who } يعيد { $title }
    [handed-over] { $who } نقل { $title } إلى غيره
    [joined] { $who } يذكرك بين كتّاب { $title }
   *[left] { $who } غيّر كتّاب { $title }
}
letter-comment = تعليق على { $title }
letter-said = { $who } عن { $title }
letter-said-private = { $who } عن { $title } (خاص)
letter-said-waits = { $who } عن { $title } (ينتظرك)
letter-speaks = يتحدث { $who } عن { $title }
letter-mentions-you = يشير إليك { $who }
letter-mentions-somebody = يشير { $who } إلى أحدنا
letter-mentions-blog = يشير { $who } إلى المدونة
letter-private = { $words } (خاص)
letter-somebody = أحدهم
letter-somebody-here = أحدنا
letter-review = مراجعة
letter-quoted-title = «{ $title }»

### What is added to a text, and its verdict

prose-notes = الحواشي
prose-note = الحاشية { $number }
prose-back = العودة إلى النص ({ $number })
prose-hidden = تفصيل من الحبكة
prose-table = جدول
verdict-rating = { $rating } من 5

### Series

site-series = السلاسل
series-one = السلسلة
series-none = لم يُراجَع هنا بعد أي كتاب من سلسلة.
series-order = الكتب التي رُوجعت هنا، بترتيبها.
series-number = رقم { $number } في هذه السلسلة
series-before = قبله:
series-after = بعده:
series-all = السلسلة كلها
series-reviews = { $count ->
    [zero] بلا مراجعات
    [one] مراجعة واحدة
    [two] مراجعتان
    [few] { $count } مراجعات
    [many] { $count } مراجعة
   *[other] { $count } مراجعة
}

site-desk-menus = القوائم

### Where else an author is found

author-elsewhere = في أماكن أخرى
