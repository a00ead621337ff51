"""What a reader has done stays in their browser: pages read, answers, the quiz's score."""

import re

from playwright.sync_api import expect

CHAPTER = "chapters/04-bptt.html"


def ticked(page):
    """The pages with something beside them in the list of pages, and what."""
    marks = page.locator(".bd-links .course-done")
    return {mark.locator("..").get_attribute("href"): mark.inner_text() for mark in marks.all()}


def test_a_chapter_says_how_long_it_takes(open_page):
    words = open_page(CHAPTER).locator(".course-time").inner_text()
    assert 20 <= int(re.search(r"\d+", words)[0]) <= 90


def test_a_page_that_was_read_is_ticked_on_all_pages_until_that_is_taken_back(open_page):
    page = open_page(CHAPTER)
    button = page.locator(".course-read")
    assert ticked(page) == {}
    button.click()
    assert button.get_attribute("aria-pressed") == "true"
    page.goto(page.url.replace("04-bptt", "03-gates"))
    ((where, words),) = ticked(page).items()
    assert where.endswith("04-bptt.html")
    assert "read" in words
    page.go_back()
    page.locator(".course-read").click()
    page.reload()
    assert ticked(page) == {}
    assert page.locator(".course-read").get_attribute("aria-pressed") == "false"


def test_answers_and_the_score_of_a_quiz_are_there_after_a_reload(open_page):
    page = open_page(CHAPTER)
    questions = page.locator(".course-quiz fieldset")
    for question in questions.all():
        question.get_by_role("radio").last.check()
    score = page.locator(".course-quiz-score").inner_text()
    said = questions.first.locator(".course-quiz-said").inner_text()
    page.reload()
    expect(questions.first.locator(".course-quiz-said")).to_have_text(said, use_inner_text=True)
    expect(page.locator(".course-quiz-score")).to_have_text(score, use_inner_text=True)
    right, total = re.findall(r"\d+", score)
    assert [words for words in ticked(page).values()] == [f" quiz {right}/{total}"]


def test_a_browser_that_keeps_nothing_shows_the_page_all_the_same(open_page):
    page = open_page(CHAPTER)
    page.evaluate("localStorage.setItem('lstm-course', '{broken')")
    page.reload()
    page.locator(".course-read").click()
    assert page.locator(".course-read").get_attribute("aria-pressed") == "true"
