"""`nbgrader zip_collect` for archives from strangers: one that cannot be unpacked costs its sender's work alone.

nbgrader's own plug-ins stop at the first bad archive or date, unpack without limit, and take a file's name within an
archive for its sender's. Here the outermost name that says whose it is counts: the platform gave it, not a learner.
"""

import contextlib
import re
import shutil
from collections import defaultdict
from datetime import datetime
from functools import cached_property
from pathlib import Path

from nbgrader.plugins.zipcollect import ExtractorPlugin, FileNameCollectorPlugin
from nbgrader.utils import find_all_notebooks, parse_utc
from traitlets import Float, Int

from grader.notebooks.submitted import means
from grader.notebooks.unpack import NOTEBOOK, Budget, is_archive, notebooks, without_endings

UNREAD = (".7z", ".bz2", ".rar", ".xz")


class Extractor(ExtractorPlugin):
    """Takes the notebooks out of what was downloaded; skips, with a warning, what is damaged or too large."""

    most_bytes = Int(2**26, help="Bytes that one submission may unfold to, with all archives in it.").tag(config=True)
    most_files = Int(200, help="Notebooks and archives that one submission may unfold to.").tag(config=True)
    most_seconds = Float(3, help="Seconds of the processor's time that one submission may take.").tag(config=True)

    def extract(self, archive_path, extracted_path):
        for path in sorted(Path(archive_path).rglob("*")):
            target = Path(extracted_path) / path.relative_to(archive_path)
            if path.is_symlink() or not path.is_file():
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            if is_archive(path.name):
                self._unpack(path, target.with_name(without_endings(target.name)))
            else:
                shutil.copy(path, target.with_name(NOTEBOOK.sub(".ipynb", target.name)))
                if path.suffix.lower() in UNREAD:
                    self.log.warning("%s is of a kind that is not unpacked here: ask for a .zip", path)

    def _unpack(self, path, folder):
        budget, best = Budget(self.most_bytes, self.most_files, self.most_seconds), {}
        with open(path, "rb") as file:
            for parts, data in notebooks(file, path.name, budget):
                if isinstance(data, str):
                    self.log.warning("Of %s, %s: %s", path, "/".join(parts) or "the archive", data)
                elif parts[-1] not in best or len(parts) <= len(best[parts[-1]][0]):
                    best[parts[-1]] = parts, data  # of those of one name the outermost, not a copy in some folder
        if not best:
            self.log.warning("There is no notebook that can be read in %s: ask for it again", path)
        for parts, data in best.values():
            try:
                folder.joinpath(*parts[:-1]).mkdir(parents=True, exist_ok=True)
                folder.joinpath(*parts).write_bytes(data)
            except OSError as error:  # such as a file where another name wants a folder
                self.log.warning("Of %s, %s was left out: %s", path, "/".join(parts), error)


class Collector(FileNameCollectorPlugin):
    """Whose a file is, when it was handed in and which notebook it is, by the names on the way to it."""

    def collect(self, submitted_file):
        path = Path(submitted_file)
        if path.suffix not in self.valid_ext or path.is_symlink():
            return None
        names = self._names(path)
        if not names:
            return None
        owner = names[0]
        if any(found["student_id"] != owner["student_id"] for found in names):
            self.log.warning("Skipped %s: it came from %s and bears another's name", path, owner["student_id"])
            return None
        stem = self._stem(path)
        notebook = self._meant(path)[owner["student_id"], owner["timestamp"]].get(stem, stem)
        return owner | {"file_id": notebook, "timestamp": self._date(path, owner["timestamp"])}

    def _names(self, path):
        """What each of the names on the way to a file says."""
        return [found.groupdict() for part in path.parts if (found := self._found(part))]

    def _found(self, part):
        """The pattern's match; where the end is none that it knows, as in `gates (1)`, that of a plainer name."""
        plain = re.sub(r"[^\w.-]+", "_", part)
        found = re.match(self.named_regexp, part) or re.match(self.named_regexp, plain)
        return found if found and part.startswith(plain[: found.end("student_id")]) else None

    def _stem(self, path):
        found = self._found(path.name)
        return (found and found.groupdict().get("file_id")) or path.stem

    def _meant(self, path):
        """Which notebook each name stands for, of those that were handed in together, by student and date."""
        root = next(folder for folder in path.parents if not self._names(folder))
        if root not in self._seen:
            attempts = defaultdict(list)
            for other in sorted(root.rglob("*.ipynb")):
                for names in self._names(other)[:1]:
                    attempts[names["student_id"], names["timestamp"]].append(self._stem(other))
            self._seen[root] = {
                attempt: {stem: notebook for notebook, stem in means(stems, self._released).items()}
                for attempt, stems in attempts.items()
            }
        return self._seen[root]

    @cached_property
    def _seen(self):
        return {}

    @cached_property
    def _released(self):
        course = self.parent.coursedir
        folder = course.format_path(course.release_directory, ".", course.assignment_id)
        return [Path(name).stem for name in find_all_notebooks(folder)]

    def _date(self, path, text):
        with contextlib.suppress(ValueError):  # nbgrader would take the minutes of 17-30-00 for a time zone
            return datetime.strptime(text, "%Y-%m-%d-%H-%M-%S").isoformat(" ")
        try:
            parse_utc(text)
        except ValueError:
            self.log.warning("The name of %s has no date that can be read: the file's own is taken", path)
            return datetime.fromtimestamp(path.stat().st_mtime).astimezone().isoformat(" ")
        return text
