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
