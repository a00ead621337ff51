"""Shaking a chapter finds what holds for one sequence of last digits alone, and nothing else."""

import numpy as np
import pytest

from tests.shaken import failures

CHAPTER = """---
jupytext: {{text_representation: {{extension: .md, format_name: myst}}}}
kernelspec: {{display_name: Python 3, language: python, name: python3}}
---

# A chapter

```{{code-cell}} ipython3
import numpy as np
rng = np.random.default_rng(3)
drawn = rng.{draw}
```

```{{code-cell}} ipython3
:tags: [raises-exception]
assert False  # what a reader is shown
```

```{{code-cell}} ipython3
assert (drawn == np.random.default_rng(3).{draw}).all()  # the same again
assert abs(drawn.mean() - {mean}) < 1e-3
assert drawn[0] == {first!r}  # to the last digit
```
"""


@pytest.mark.parametrize(
    ("method", "given"), [("normal", (0.0, 1.0, 50)), ("uniform", (2.0, 3.0, 50)), ("random", (50,))]
)
def test_only_the_last_digits_change(method, given, tmp_path):
    drawn = getattr(np.random.default_rng(3), method)(*given)
    chapter = tmp_path / "00-of-digits.md"
    chapter.write_text(CHAPTER.format(draw=f"{method}{given}", mean=drawn.mean(), first=float(drawn[0])))
    assert failures(chapter, 0) == []
    (line,) = failures(chapter, 1)
    assert line.startswith("assert drawn[0] ==")
    assert "AssertionError" in line
