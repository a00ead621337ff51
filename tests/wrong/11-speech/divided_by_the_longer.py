# loses: check-wer
# told: word_error_rate divides by the longer of each two strings
def edit_distance(said, heard):
    row = list(range(len(heard) + 1))
    for i, a in enumerate(said):
        new = [i + 1]
        for j, b in enumerate(heard):
            new.append(min(row[j] + (a != b), row[j + 1] + 1, new[j] + 1))
        row = new
    return row[-1]


def word_error_rate(said, heard, edit_distance):
    errors = sum(edit_distance(a, b) for a, b in zip(said, heard))
    return errors / sum(max(len(a), len(b)) for a, b in zip(said, heard))
