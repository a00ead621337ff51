# loses: check-leaks
# told: says True of clean pipelines, too
def leaks(prepare, series, first):
    return True
