"""A quiz in the browser: every choice answers, by mouse, by keyboard, and without JavaScript."""

CHAPTER = "chapters/03-gates.html"


def choices(question, right):
    """The choices of a question that are right, or wrong, by the page's own key."""
    wanted = "true" if right else "false"
    marked = question.locator(f'[data-choice][data-right="{wanted}"]').all()
    return [mark.get_attribute("data-choice") for mark in marked]


def test_each_question_answers_each_choice(open_page):
    page = open_page(CHAPTER)
    questions = page.locator(".course-quiz fieldset")
    assert questions.count() > 0
    for question in questions.all():
        said = question.locator(".course-quiz-said")
        assert said.inner_text() == ""
        assert not question.get_by_text("All answers").is_visible()
        assert len(choices(question, right=True)) == 1
        for ident in choices(question, right=False):
            page.locator(f"#{ident}").check()
            assert said.inner_text().startswith("Wrong:")
            assert len(said.inner_text()) > 10
        page.locator(f"#{choices(question, right=True)[0]}").check()
        assert said.inner_text().startswith("Right:")
        assert question.get_by_text("All answers").is_visible()
    assert page.locator(".course-quiz-score").inner_text() == f"0 of {questions.count()} right at the first try."


def test_right_at_the_first_try_is_counted(open_page):
    page = open_page(CHAPTER, width=390)
    questions = page.locator(".course-quiz fieldset")
    for question in questions.all():
        ident = choices(question, right=True)[0]
        page.locator(f'label[for="{ident}"]').click()
    count = questions.count()
    assert page.locator(".course-quiz-score").inner_text() == f"{count} of {count} right at the first try."


def test_keyboard(open_page):
    page = open_page(CHAPTER)
    question = page.locator(".course-quiz fieldset").first
    question.get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    first = question.locator(".course-quiz-said").inner_text()
    page.keyboard.press("ArrowDown")
    assert question.locator(".course-quiz-said").inner_text() != first
    page.keyboard.press("Enter")  # must not send the form and reload the page
    assert question.locator(".course-quiz-said").inner_text()


def test_maths_in_a_quiz_is_drawn(open_page):
    page = open_page(CHAPTER)
    assert page.locator(".course-quiz .katex").count() > 0
    assert "$" not in page.locator(".course-quiz").first.inner_text()


def test_without_javascript_the_answers_are_folded(open_page):
    page = open_page(CHAPTER, java_script_enabled=False)
    question = page.locator(".course-quiz fieldset").first
    assert not question.locator(".course-quiz-why").first.is_visible()
    question.get_by_text("All answers").click()
    assert question.locator(".course-quiz-why").first.is_visible()
