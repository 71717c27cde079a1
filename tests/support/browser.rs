//! Somebody at a browser: keeps cookies, follows links and redirects, fills in forms.

use reqwest::Method;
use scraper::{ElementRef, Html, Selector};
use url::Url;

pub struct Browser {
    client: reqwest::Client,
    /// The page that is open.
    pub url: Url,
    pub status: u16,
    pub html: String,
}

/// A form with what is typed into it so far.
#[derive(Clone, Debug)]
pub struct Form {
    action: Url,
    method: Method,
    is_multipart: bool,
    fields: Vec<(String, String)>,
    /// What is chosen from the disk: the field, and the bytes.
    files: Vec<(String, Vec<u8>)>,
}

impl Browser {
    pub fn new(url: &str) -> Self {
        let client = reqwest::Client::builder().cookie_store(true).build().unwrap();
        Self { client, url: url.parse().unwrap(), status: 0, html: String::new() }
    }

    /// Signs in as an author of the blog.
    pub async fn signed_in(url: &str, username: &str) -> Self {
        let mut browser = Self::new(url);
        browser.open("/sign-in").await;
        browser.sign_in(username, super::blog::PASSWORD).await;
        assert_eq!(browser.status, 200, "{}", browser.html);
        browser.open("/desk").await;
        assert_eq!(browser.url.path(), "/desk", "{username} is not at the desk: {}", browser.html);
        browser
    }

    pub async fn sign_in(&mut self, username: &str, password: &str) {
        let form = self.form_with("password").fill("username", username).fill("password", password);
        self.submit(form).await;
    }

    pub async fn open(&mut self, path: &str) {
        let url = self.url.join(path).unwrap();
        let request = self.client.get(url).header("accept", "text/html");
        self.read(request).await;
    }

    /// Follows the first link with these words.
    pub async fn follow(&mut self, words: &str) {
        let page = Html::parse_document(&self.html);
        let link = page.select(&selector("a[href]")).find(|it| words_of(*it).trim() == words);
        let link = link.unwrap_or_else(|| panic!("no link {words}:\n{}", self.html));
        let path = link.attr("href").unwrap().to_owned();
        self.open(&path).await;
    }

    async fn read(&mut self, request: reqwest::RequestBuilder) {
        let response = request.send().await.unwrap();
        self.url = response.url().clone();
        self.status = response.status().as_u16();
        self.html = response.text().await.unwrap();
    }

    pub fn says(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    /// The words of the page.
    pub fn text(&self) -> String {
        words_of(Html::parse_document(&self.html).root_element())
    }

    /// The first form that has a field with this name.
    pub fn form_with(&self, field: &str) -> Form {
        self.find_form(|form| has_field(form, field), field)
    }

    /// The form behind a button with these words on it, with what the button itself says.
    pub fn button(&self, words: &str) -> Form {
        let page = Html::parse_document(&self.html);
        let is_it = |it: &ElementRef| words_of(*it).trim() == words || it.attr("value") == Some(words);
        let found = page.select(&selector("button, input[type=submit]")).find(is_it);
        let button = found.unwrap_or_else(|| panic!("no button {words}:\n{}", self.html));
        let form = match button.attr("form") {
            Some(id) => page.select(&selector(&format!("form[id='{id}']"))).next(),
            None => button.ancestors().filter_map(ElementRef::wrap).find(|it| it.value().name() == "form"),
        };
        let mut form = self.read_form(form.unwrap());
        if let Some(action) = button.attr("formaction") {
            form.action = self.url.join(action).unwrap();
        }
        if let Some(name) = button.attr("name") {
            form.fields.push((name.to_owned(), button.attr("value").unwrap_or_default().to_owned()));
        }
        form
    }

    /// The form that is sent to this path.
    pub fn form_to(&self, path: &str) -> Form {
        self.find_form(|form| form.attr("action") == Some(path), path)
    }

    /// The form with this id, sent by its button with these words.
    pub fn button_of(&self, form: &str, words: &str) -> Form {
        let page = Html::parse_document(&self.html);
        let found = page.select(&selector(&format!("form[id='{form}']"))).next();
        let found = found.unwrap_or_else(|| panic!("no form {form}:\n{}", self.html));
        assert!(
            found.select(&selector("button")).any(|it| words_of(it).trim() == words),
            "no button {words}"
        );
        self.read_form(found)
    }

    /// What this browser must send along with every form.
    pub fn csrf(&self) -> String {
        self.form_with("csrf").value("csrf").to_owned()
    }

    fn find_form(&self, is_it: impl Fn(ElementRef<'_>) -> bool, what: &str) -> Form {
        let page = Html::parse_document(&self.html);
        let found = page.select(&selector("form")).find(|it| is_it(*it));
        self.read_form(found.unwrap_or_else(|| panic!("no form with {what} on {}:\n{}", self.url, self.html)))
    }

    fn read_form(&self, form: ElementRef<'_>) -> Form {
        let mut fields = Vec::new();
        for field in form.select(&selector("input[name], textarea[name], select[name]")) {
            let name = field.attr("name").unwrap().to_owned();
            let value = field.attr("value").unwrap_or_default().to_owned();
            match (field.value().name(), field.attr("type").unwrap_or("text")) {
                ("textarea", _) => fields.push((name, field.text().collect())),
                ("select", _) => {
                    let chosen = field.select(&selector("option[selected]")).next();
                    let chosen = chosen.or_else(|| field.select(&selector("option")).next());
                    let value = chosen.map(|it| it.attr("value").unwrap_or_default().to_owned());
                    fields.push((name, value.unwrap_or_default()));
                }
                (_, "checkbox" | "radio") if field.attr("checked").is_none() => {}
                (_, "checkbox" | "radio") if value.is_empty() => fields.push((name, "on".to_owned())),
                (_, "submit" | "button" | "file") => {}
                _ => fields.push((name, value)),
            }
        }
        Form {
            action: self.url.join(form.attr("action").unwrap_or("")).unwrap(),
            method: form.attr("method").unwrap_or("get").to_uppercase().parse().unwrap(),
            is_multipart: form.attr("enctype") == Some("multipart/form-data"),
            fields,
            files: Vec::new(),
        }
    }

    /// Submits a form and tells which cookies come back, without going anywhere.
    pub async fn cookies_after(&self, form: Form) -> Vec<String> {
        let still = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let origin = self.url.origin().ascii_serialization();
        let response = still.request(form.method, form.action).header("origin", origin).form(&form.fields);
        let response = response.send().await.unwrap();
        response.headers().get_all("set-cookie").iter().map(|it| it.to_str().unwrap().to_owned()).collect()
    }

    pub async fn submit(&mut self, form: Form) {
        let origin = self.url.origin().ascii_serialization();
        let mut request = self.client.request(form.method.clone(), form.action);
        request = request.header("accept", "text/html").header("origin", origin);
        request = if form.method == Method::GET {
            unreachable!("forms that only ask are opened by their address")
        } else if form.is_multipart {
            let text = |all: reqwest::multipart::Form, it: (String, String)| all.text(it.0, it.1);
            let file = |all: reqwest::multipart::Form, it: (String, Vec<u8>)| {
                all.part(it.0, reqwest::multipart::Part::bytes(it.1).file_name("picture"))
            };
            let typed = form.fields.into_iter().fold(reqwest::multipart::Form::new(), text);
            request.multipart(form.files.into_iter().fold(typed, file))
        } else {
            request.form(&form.fields)
        };
        self.read(request).await;
    }
}

impl Browser {
    /// Sends what is typed into a form to another path, as a script does, and reads the JSON that comes back.
    pub async fn ask(&self, form: Form, path: &str) -> (u16, serde_json::Value) {
        let text = |all: reqwest::multipart::Form, it: (String, String)| all.text(it.0, it.1);
        let file = |all: reqwest::multipart::Form, it: (String, Vec<u8>)| {
            all.part(it.0, reqwest::multipart::Part::bytes(it.1).file_name("picture"))
        };
        let typed = form.fields.into_iter().fold(reqwest::multipart::Form::new(), text);
        let typed = form.files.into_iter().fold(typed, file);
        self.hear(self.client.post(self.url.join(path).unwrap()).multipart(typed)).await
    }

    /// The same with a form that carries no files.
    pub async fn ask_by_form(&self, form: Form, path: &str) -> (u16, serde_json::Value) {
        self.hear(self.client.post(self.url.join(path).unwrap()).form(&form.fields)).await
    }

    async fn hear(&self, request: reqwest::RequestBuilder) -> (u16, serde_json::Value) {
        let origin = self.url.origin().ascii_serialization();
        let response = request.header("origin", origin).send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap_or_default())
    }
}

impl Browser {
    /// Sends a form that no page has, and says how that was answered.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> u16 {
        let origin = self.url.origin().ascii_serialization();
        let request = self.client.post(self.url.join(path).unwrap()).header("origin", origin).form(fields);
        request.send().await.unwrap().status().as_u16()
    }

    /// The form of an editor with another text in it.
    pub async fn form_with_text_of(&mut self, path: &str, markdown: &str) -> Form {
        self.open(path).await;
        self.form_with("markdown").fill("markdown", markdown)
    }
}

impl Form {
    pub fn fill(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|it| it.0 != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same form, sent to another place: what somebody does who makes up an address.
    pub fn sent_to(mut self, path: &str) -> Self {
        self.action = self.action.join(path).unwrap();
        self
    }

    /// Chooses a file from the disk.
    pub fn attach(mut self, name: &str, bytes: &[u8]) -> Self {
        self.files.push((name.to_owned(), bytes.to_vec()));
        self
    }

    pub fn without(mut self, name: &str) -> Self {
        self.fields.retain(|it| it.0 != name);
        self
    }

    pub fn value(&self, name: &str) -> &str {
        let found = self.fields.iter().find(|it| it.0 == name);
        found.map(|it| it.1.as_str()).unwrap_or_else(|| panic!("no field {name} in {:?}", self.fields))
    }
}

fn has_field(form: ElementRef<'_>, name: &str) -> bool {
    form.select(&selector(&format!("[name='{name}']"))).next().is_some()
}

/// The words of a page.
pub fn text_of(page: &str) -> String {
    words_of(Html::parse_document(page).root_element())
}

pub fn selector(it: &str) -> Selector {
    Selector::parse(it).unwrap()
}

/// The words of an element as they are read, one space between them.
pub fn words_of(it: ElementRef<'_>) -> String {
    it.text().collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}
