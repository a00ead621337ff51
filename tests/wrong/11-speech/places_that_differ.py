# loses: check-wer
# told: edit_distance compares with what is heard at the same place
def edit_distance(said, heard):
    return sum(a != b for a, b in zip(said, heard)) + abs(len(said) - len(heard))


def word_error_rate(said, heard, edit_distance):
    errors = words = 0
    for k in range(len(said)):
        errors += edit_distance(said[k], heard[k])
        words += len(said[k])
    return errors / words
