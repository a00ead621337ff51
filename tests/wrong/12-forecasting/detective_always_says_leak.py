# loses: check-leaks
# told: says True of every pipeline, and `prepare` gave it no arrays
def leaks(prepare, series, first):
    return True
