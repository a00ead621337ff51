# mistake: strings of which nothing was said are skipped, so the words inserted there are not counted as errors
# read: right
# told: In word_error_rate. The only one of 20 calls that goes wrong: word_error_rate([[], [3, 4]],
def word_error_rate(said, heard, edit_distance):
    errors = words = 0
    for a, b in zip(said, heard):
        if len(a) == 0:
            continue
        errors += edit_distance(a, b)
        words += len(a)
    return errors / words
