"""The explorer of two memories, against NumPy, and its use."""

import gzip

import numpy as np
import pytest
from course_site.bundle import bundles

from lstm_ref.limits import attention

from .conftest import ROOT, call


@pytest.fixture
def page(explorer_alone):
    return explorer_alone("recall")


@pytest.fixture
def pairs():
    rng = np.random.default_rng(0)
    keys, values = rng.normal(size=(5, 6)), rng.normal(size=(5, 4))
    return keys, values, [{"key": k, "value": v} for k, v in zip(keys.tolist(), values.tolist(), strict=True)]


def says(page):
    return page.locator(".words").inner_text()


def test_the_matrix_is_the_sum_of_products_and_is_read_by_one(bare, pairs):
    keys, values, told = pairs
    C = sum(np.outer(v, k) for v, k in zip(values, keys, strict=True))
    got = call(bare, "recall-model.js", "it.matrix(argument, 6, 4)", told)
    np.testing.assert_allclose(got, C, atol=1e-12)
    asked = {"C": C.tolist(), "q": keys[2].tolist()}
    got = call(bare, "recall-model.js", "it.read(argument.C, argument.q)", asked)
    np.testing.assert_allclose(got, C @ keys[2], atol=1e-12)


def test_a_look_is_that_of_the_reference(bare, pairs):
    keys, values, told = pairs
    asked = {"pairs": told, "q": keys[1].tolist()}
    got = call(bare, "recall-model.js", "it.look(argument.pairs, argument.q, 3)", asked)
    z, shares = attention.attend(3 * keys[1][None, None], keys[:, None], values[:, None])
    np.testing.assert_allclose(got["shares"], shares[0, :, 0], atol=1e-12)
    np.testing.assert_allclose(got["found"], z[0, 0], atol=1e-12)


def test_orthogonal_keys_are_orthogonal_until_there_is_no_room(bare):
    made = call(
        bare,
        "recall-model.js",
        """(() => { const next = it.random(3), pairs = [];
            for (let k = 0; k < 7; k += 1) {
                const key = it.orthogonal(pairs, 6, next);
                if (key) pairs.push({ key });
            }
            return pairs.map(({ key }) => key); })()""",
    )
    np.testing.assert_allclose(np.array(made) @ np.array(made).T, np.eye(6), atol=1e-12)
    lengths = call(bare, "recall-model.js", "[1, 2, 3].map((seed) => it.direction(6, it.random(seed)))")
    np.testing.assert_allclose(np.linalg.norm(lengths, axis=1), 1)
    assert call(bare, "recall-model.js", "it.off([1, 2, 3], [1, 0, 5])") == 2


def test_it_starts_with_three_pairs_and_clears(page):
    assert says(page).startswith("3 pairs. Asked for Ann")
    page.get_by_role("button", name="Clear").click()
    assert says(page).startswith("Both memories are empty")
    page.get_by_role("button", name="Add a random key").click()
    assert says(page).startswith("1 pair. Asked for Ann, the matrix is off by 0.00")


def test_another_key_can_be_asked_for(page):
    page.get_by_label("Ask for").select_option("Cem")
    assert "Asked for Cem" in says(page)
    assert page.locator(".recall-shares .said b").inner_text() == "Cem"


def test_there_is_room_for_six_orthogonal_keys_and_twelve_in_all(page):
    page.get_by_role("button", name="Clear").click()
    straight, random = (page.get_by_role("button", name=f"Add a{name} key") for name in ("n orthogonal", " random"))
    for _ in range(6):
        straight.click()
    assert straight.is_disabled()
    assert random.is_enabled()
    for _ in range(6):
        random.click()
    assert random.is_disabled()
    assert "attention 120." in says(page)
    assert "keeps 24 numbers" in says(page)


def test_each_challenge_can_be_met_and_says_so(page):
    tasks = page.locator(".tasks li")
    assert page.locator(".tasks .met").count() == 0
    for _ in range(9):
        page.get_by_role("button", name="Add a random key").click()
    page.get_by_label("How sharply attention asks").fill("100")
    for name in ("Bob", "Cem", "Dua", "Eva", "Finn", "Gil"):
        page.get_by_label("Ask for").select_option(name)
    assert tasks.nth(1).inner_text().endswith("Done.")
    page.get_by_label("How sharply attention asks").fill("0")
    assert tasks.nth(2).inner_text().endswith("Done.")
    page.get_by_role("button", name="Clear").click()
    for _ in range(6):
        page.get_by_role("button", name="Add an orthogonal key").click()
    assert tasks.nth(0).inner_text().endswith("Done.")


def test_the_explorer_weighs_little():
    assert len(gzip.compress(bundles(ROOT / "site" / "widgets", ["recall"])["recall"].encode())) < 20_000
