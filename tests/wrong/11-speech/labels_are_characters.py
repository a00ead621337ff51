# loses: check-wer
# told: edit_distance([12, 3], [1, 23]) should be 2, yours is 0
def edit_distance(said, heard):
    said, heard = "".join(map(str, said)), "".join(map(str, heard))
    row = list(range(len(heard) + 1))
    for i, one in enumerate(said):
        new = [i + 1]
        for j, other in enumerate(heard):
            new.append(min(row[j] + (one != other), row[j + 1] + 1, new[j] + 1))
        row = new
    return row[-1]


def word_error_rate(said, heard, edit_distance):
    return sum(edit_distance(a, b) for a, b in zip(said, heard)) / sum(len(a) for a in said)
