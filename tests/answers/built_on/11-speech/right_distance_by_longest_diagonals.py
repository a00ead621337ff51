# mistake: none
def edit_distance(said, heard):
    """A whole number."""
    rows, columns = len(said), len(heard)
    reach, errors = {0: 0}, 0

    def slide(k, i):
        while i < rows and i + k < columns and said[i] == heard[i + k]:
            i += 1
        return i

    reach = {0: slide(0, 0)}
    while reach.get(columns - rows, -1) < rows:
        errors += 1
        further = {}
        for k in range(-errors, errors + 1):
            options = []
            if k in reach:
                options.append(reach[k] + 1)
            if k - 1 in reach:
                options.append(reach[k - 1])
            if k + 1 in reach:
                options.append(reach[k + 1] + 1)
            options = [min(i, rows, columns - k) for i in options]
            options = [i for i in options if i >= 0 and i + k >= 0]
            if options:
                further[k] = slide(k, max(options))
        reach = further
    return errors


def word_error_rate(said, heard, edit_distance):
    """All errors over all words that were said."""
    errors = words = 0
    for s, h in zip(said, heard, strict=True):
        errors += edit_distance(s, h)
        words += len(s)
    return errors / words
