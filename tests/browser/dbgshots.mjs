import { Blog, PASSWORD } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";
import { picture } from "./support/picture.mjs";
const blog = await Blog.withMary(); const browser = await Browser.open();
const mary = await browser.visitor(blog, { javaScript: true });
await mary.go("/sign-in"); await mary.type({ username: "mary", password: PASSWORD }); await mary.press("Sign in");
await mary.go("/desk/media");
const file = async (n,w,h) => ({ name: `${n}.png`, mimeType: "image/png", buffer: await picture(browser, w,h,n) });
await mary.page.locator("#files").setInputFiles([await file(1,600,400), await file(2,300,450), await file(3,900,200), await file(0,500,500)]);
await mary.press("Keep them");
await mary.type({ alt: "A sun over a field of grain, late in the evening" }, mary.page.locator(".pictures > li").first());
await mary.press("Save the description");
const md = await mary.page.locator(".pictures > li input[readonly]").first().inputValue();
const md2 = await mary.page.locator(".pictures > li input[readonly]").nth(1).inputValue();
await mary.go("/desk/reviews/new");
await mary.type({title:"Low Water", markdown:`A tide.\n\n${md}\n\n${md2}\n\nAnd a bridge.`});
await mary.page.getByRole("button",{name:"Save draft"}).first().click(); await mary.page.waitForURL(/done=/);
const shots=[[360,740,"light"],[1440,900,"light"]];
async function shoot(name, path, before=async()=>{}) {
  await mary.go(path);
  for (const [w,h,c] of shots) { await mary.page.setViewportSize({width:w,height:h}); await mary.page.emulateMedia({colorScheme:c}); await before(); await mary.page.screenshot({path:`/tmp/h1shots/${name}-${w}-${c}.png`, fullPage:true}); }
}
const ask=async()=>{ await mary.page.evaluate(()=>{ document.getElementById("insert").open=true; document.getElementById("covers").open=true; document.getElementById("describe").hidden=false; document.getElementById("describe-it").src=document.querySelector("#covers img").src }) };
await shoot("editor","/desk/reviews/1",ask);
await mary.press("العربية");
await shoot("library-ar","/desk/media");
await shoot("editor-ar","/desk/reviews/1",ask);
await browser.close(); await blog.close();
