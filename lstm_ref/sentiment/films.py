"""Rated sentences on films, and a rated lexicon, from the source distribution of vaderSentiment 3.3.2 (MIT licence).

10,605 sentences of film reviews were rated for Hutto and Gilbert (2014) from -4, extremely negative, to 4, extremely
positive; the file has 15 to 29 ratings of each. The lexicon holds some 7,500 words and signs, rated by ten people each.
The text is not part of this course: pip fetches the distribution once, and a checksum tells that it is the same.
"""

import hashlib
import importlib.util
import io
import os
import subprocess
import sys
import tarfile
import tempfile
from functools import cache
from pathlib import Path
from typing import NamedTuple

PACKAGE, VERSION = "vaderSentiment", "3.3.2"
NAME = f"{PACKAGE}-{VERSION}.tar.gz"
SHA256 = "5d7c06e027fc8b99238edb0d53d970cf97066ef97654009890b83703849632f9"
RATED = "hutto_ICWSM_2014/movieReviewSnippets"
ROOT = Path(__file__).resolve().parents[2]

OFFLINE = """The rated sentences are not on this machine, and pip could not fetch them.
They are in the source distribution of {package} {version}, about 2.4 MB. Once you are online, run this again. Or run
    pip download --no-deps --no-binary {package} {package}=={version}
on another machine, and copy {name} to
    {folder}
pip said: {said}"""


class Sentence(NamedTuple):
    """A sentence, and what people said of it: from -4 to 4, one number a person."""

    text: str
    ratings: tuple

    @property
    def mean(self):
        return sum(self.ratings) / len(self.ratings)


def folder():
    """Where the distribution is kept: in the repository what is built, elsewhere the user's cache."""
    if (ROOT / "_toc.yml").exists():
        return ROOT / "_build" / "data"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "lstm-course"


def distribution(place=None):
    """The path of the distribution in the folder `place`; pip fetches it there if it is not there yet.

    Raises RuntimeError, which says what to do, where pip cannot fetch it and where its checksum is another.
    """
    place = folder() if place is None else Path(place)
    path = place / NAME
    if not path.exists():
        place.mkdir(parents=True, exist_ok=True)
        wanted = ["--no-deps", "--no-binary", PACKAGE, "--dest", str(place)]
        done = subprocess.run(
            [sys.executable, "-m", "pip", "download", "--quiet", *wanted, f"{PACKAGE}=={VERSION}"],
            capture_output=True,
            text=True,
        )
        if done.returncode or not path.exists():
            said = (done.stderr.strip().splitlines() or ["nothing"])[-1]
            raise RuntimeError(OFFLINE.format(package=PACKAGE, version=VERSION, name=NAME, folder=place, said=said))
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != SHA256:
        raise RuntimeError(f"{path} is not what it should be: its SHA-256 is {found}. Remove it, and run this again.")
    return path


def _member(path, ending):
    with tarfile.open(path) as archive:
        (name,) = (each for each in archive.getnames() if each.endswith(ending))
        return archive.extractfile(name).read()


@cache
def sentences(place=None):
    """All rated sentences in the order of the file, each text once."""
    resources = io.BytesIO(_member(distribution(place), "additional_resources/hutto_ICWSM_2014.tar.gz"))
    with tarfile.open(fileobj=resources) as archive:
        texts, rated = (
            archive.extractfile(f"{RATED}_{name}.txt").read().decode("utf-8").splitlines()
            for name in ("GroundTruth", "anonDataRatings")
        )
    found = {}
    for line, ratings in zip(texts, rated, strict=True):
        number, _, text = line.split("\t")
        other, _, _, said = ratings.split("\t")
        if number != other:
            raise RuntimeError(f"Line {number} of the sentences meets the ratings of line {other}.")
        found.setdefault(text.strip(), Sentence(text.strip(), tuple(map(int, said.strip("[]").split(",")))))
    return tuple(found.values())


@cache
def lexicon(place=None):
    """What people said of single words and signs, without a sentence: a dictionary from word to -4 ... 4."""
    lines = _member(distribution(place), "vaderSentiment/vader_lexicon.txt").decode("utf-8").splitlines()
    return {word: float(mean) for word, mean, *_ in (line.split("\t") for line in lines if line.strip())}


@cache
def vader(place=None):
    """The whole of VADER, that lexicon with its authors' rules for what stands between the words: text -> -1 ... 1."""
    path = distribution(place)
    with tempfile.TemporaryDirectory() as extracted:
        for name in ("vaderSentiment.py", "vader_lexicon.txt", "emoji_utf8_lexicon.txt"):
            (Path(extracted) / name).write_bytes(_member(path, f"vaderSentiment/{name}"))
        spec = importlib.util.spec_from_file_location("vader_as_distributed", Path(extracted) / "vaderSentiment.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        analyzer = module.SentimentIntensityAnalyzer()
    return lambda text: analyzer.polarity_scores(text)["compound"]
