"""The page of the OpenAPI document works in a browser that may ask only the site and breaks no rule of its policy."""

from playwright.sync_api import Page, expect


def test_the_document_is_read_in_the_browser_with_real_examples(reader: Page) -> None:
    reader.goto("/api/docs")
    operation = reader.locator("#operations-placement-candidates")
    expect(operation).to_contain_text("People for a jabatan")
    operation.click()
    expect(operation).to_contain_text("Kepala Biro Sumber Daya Manusia")
