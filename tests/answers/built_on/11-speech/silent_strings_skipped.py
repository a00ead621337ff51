# mistake: Pairs in which nothing was said are skipped, so the words that were heard there are not counted as insertions.
# told: In word_error_rate. The only one of
def word_error_rate(said, heard, edit_distance):
    errors, words = 0, 0
    for k in range(len(said)):
        if not said[k]:
            continue
        errors += edit_distance(said[k], heard[k])
        words += len(said[k])
    return errors / words
