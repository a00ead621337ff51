# mistake: two: (1) compares word by word along zip, which stops at the shorter list, so a translation that is only the beginning of its reference (an empty one, too), or goes on behind it, counts as right; right where both are equally long; (2) strikes out the `end` symbols instead of cutting at the first, so words behind an end still count; right where nothing but ends stands behind the first end
# read: right
# told: your exact_match ignores the lengths: zip stops with the shorter, and a translation that
def exact_match(found, wanted, end):
    hits = 0
    for translation, reference in zip(found, wanted):
        words = [symbol for symbol in translation if symbol != end]
        if all(mine == theirs for mine, theirs in zip(words, reference)):
            hits += 1
    return hits / len(found)
