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
looks-logo-remove = إزالتها وعودة البومة
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
home-follow-how = ابحث عن هذا الاسم في ماستودون، أو حيثما كنت في الفديفرس، ليصلك خبر كل مراجعة:
home-feeds = وهناك { $link } أيضا.
home-feeds-link = خلاصات بسيطة
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

### What is added to a text, and its verdict

prose-notes = الحواشي
prose-note = الحاشية { $number }
prose-back = العودة إلى النص ({ $number })
prose-hidden = تفصيل من الحبكة
prose-table = جدول
verdict-rating = { $rating } من 5

### The editor: what a text may hold, and the verdict

editor-markdown = ماركداون: { $marks }. تُكتب الحاشية [^1] في النص و[^1]: في آخره.
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
editor-labels-hint = تفصل بينها فواصل. أدب / روايات تصنيف داخل آخر. وفي الأماكن الأخرى تصير الوسوم هاشتاغات.

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

### Shelving at the desk: categories, pages and menus

site-desk-menus = القوائم
shelving-none = لم تُصنَّف أي مراجعة بعد.
shelving-see-it = اعرضها
shelving-see = اعرض { $name }
shelving-add = أضف
shelving-save = احفظ
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
page-title = العنوان
page-slug = عنوان الصفحة
page-slug-hint = ما يلي الشرطة المائلة. يؤخذ من العنوان إن كان فارغًا؛ والعنوان القديم يقود إلى الجديد.
page-text = النص
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
