// A picture that somebody might have taken.

/** A PNG of this size, each number another. */
export async function picture(browser, width, height, number = 0) {
  const page = await browser.chromium.newPage({ viewport: { width, height } });
  await page.setContent(`<body style="margin:0;background:hsl(${number * 90} 50% 40%)"><div style="margin:20%;height:50vh;border-radius:50%;background:#d94">`);
  const png = await page.screenshot();
  await page.close();
  return png;
}
