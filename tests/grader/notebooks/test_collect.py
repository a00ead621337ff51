"""Whatever is handed in as an archive, it costs little, lands nowhere else, and what is honest in it arrives."""

import time
from pathlib import Path

import pytest
from nbgrader.apps.zipcollectapp import ZipCollectApp
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import parse_utc
from traitlets.config import Config

from grader.notebooks.collect import Collector, Extractor
from grader.notebooks.submitted import means

from ...attacks.archives import ARCHIVES, EVE, HONEST, put, taped, zipped
from ..conftest import ASSIGNMENT

NOTEBOOK = b'{"cells": [], "text": "' + b"an honest notebook " * 2000 + b'"}'
SECONDS = 6  # of the processor's time for one of them, packing it included
MOST = 2**26


@pytest.fixture(autouse=True)
def learners_parent():
    """Nothing is run here: no sandbox is needed."""


@pytest.fixture
def collect(tmp_path, config):
    """Collect what was downloaded, as `nbgrader zip_collect` does: {student: {file: bytes}}."""

    def collect():
        release, extracted = tmp_path / "release" / ASSIGNMENT, tmp_path / "deep" / "down" / "extracted"
        release.mkdir(parents=True)
        (release / "gates.ipynb").write_bytes(NOTEBOOK)
        app = ZipCollectApp(config=Config(Collector=config.Collector))
        app.coursedir = CourseDirectory(root=str(tmp_path), release_directory="release", assignment_id=ASSIGNMENT)
        extracted.mkdir(parents=True)
        Extractor(parent=app).extract(str(tmp_path / "archive"), str(extracted))
        collector, found = Collector(parent=app), {}
        for path in sorted(filter(Path.is_file, extracted.rglob("*"))):
            if names := collector.collect(str(path)):
                found.setdefault(names["student_id"], {})[names["file_id"]] = path.read_bytes()
        return found

    (tmp_path / "archive").mkdir()
    return collect


@pytest.mark.parametrize("place", ARCHIVES, ids=lambda place: place.__name__)
def test_an_archive_costs_little_and_what_is_honest_in_it_arrives(place, collect, tmp_path):
    place(tmp_path / "archive", NOTEBOOK)
    start = time.thread_time()
    found = collect()
    assert time.thread_time() - start < SECONDS
    assert found.keys() <= {"eve"}
    if place in HONEST:
        assert found["eve"]["gates"] == NOTEBOOK
    assert not [
        path for path in tmp_path.rglob("climbed*") if tmp_path / "deep" / "down" / "extracted" not in path.parents
    ]
    extracted = [*(tmp_path / "deep").rglob("*")]
    assert sum(path.stat().st_size for path in extracted if path.is_file()) <= MOST
    assert len(extracted) < 500
    assert not any(path.is_symlink() for path in extracted)


def test_the_budget_is_that_of_all_archives_together(collect, tmp_path):
    inner = zipped({f"{number}.ipynb": bytes(2**22) for number in range(12)})
    put(tmp_path / "archive", zipped({f"{number}.tar.gz": taped({"a.zip": inner}) for number in range(12)}))
    assert sum(len(data) for files in collect().values() for data in files.values()) <= MOST


@pytest.mark.parametrize(("suffix", "archived"), [("zip", zipped), ("gz", taped)])
def test_no_damage_to_an_archive_stops_the_collection(suffix, archived, collect, tmp_path):
    data = archived({"gates.ipynb": NOTEBOOK})
    for number, at in enumerate(range(0, len(data), max(1, len(data) // 60))):
        damaged = data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]
        name = f"{ASSIGNMENT}_eve{number}_attempt_2026-11-01-17-30-00"
        (tmp_path / "archive" / f"{name}.{suffix}").write_bytes(damaged)
    (tmp_path / "archive" / f"{ASSIGNMENT}_zoe_attempt_2026-11-01-17-30-00.zip").write_bytes(
        zipped({"gates.ipynb": NOTEBOOK})
    )
    assert collect()["zoe"] == {"gates": NOTEBOOK}


def test_what_cannot_be_read_is_told(collect, tmp_path, capfd):
    put(tmp_path / "archive", b"Rar!", "rar")
    put(tmp_path / "archive", zipped({"report.pdf": b""}))
    collect()
    said = capfd.readouterr().err
    assert "ask for a .zip" in said
    assert f"no notebook that can be read in {tmp_path / 'archive' / EVE}.zip" in said


@pytest.mark.parametrize(
    ("names", "notebooks", "meant"),
    [
        (["gates"], ["gates"], {"gates": "gates"}),
        (["gates-Copy1", "gates"], ["gates"], {"gates": "gates"}),
        (["gates-Copy2", "gates-Copy10"], ["gates"], {"gates": "gates-Copy10"}),
        (["Kopie von Gates (3)"], ["gates", "other"], {"gates": "Kopie von Gates (3)"}),
        (["anything"], ["gates"], {"gates": "anything"}),
        (["anything", "else"], ["gates"], {}),
        (["anything"], ["gates", "other"], {}),
        (["task_copy"], ["task", "task_copy"], {"task_copy": "task_copy"}),
        (["language 2"], ["language_2"], {"language_2": "language 2"}),
        ([], ["gates"], {}),
    ],
)
def test_which_file_is_which_notebook(names, notebooks, meant):
    assert means(names, notebooks) == meant


@pytest.mark.parametrize("time", ["00-00-00", "15-31-10", "17-30-00", "23-59-59"])
def test_a_date_in_a_name_is_read_to_the_second(time, tmp_path, config):
    path = tmp_path / f"{ASSIGNMENT}_ada_attempt_2026-11-01-{time}_gates.ipynb"
    path.write_bytes(NOTEBOOK)
    app = ZipCollectApp(config=Config(Collector=config.Collector))
    app.coursedir = CourseDirectory(root=str(tmp_path), assignment_id=ASSIGNMENT)
    said = Collector(parent=app).collect(str(path))["timestamp"]
    assert parse_utc(said).isoformat() == f"2026-11-01T{time.replace('-', ':')}"
