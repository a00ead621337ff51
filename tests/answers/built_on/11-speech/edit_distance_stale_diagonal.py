# mistake: edit_distance keeps one row of the table and overwrites it in place, so what it takes for the diagonal entry D[i-1, j-1] is D[i, j-1], written a moment ago: every label said costs a deletion, and a heard label is free where it equals the current label said, so equal strings of M labels have the distance M and not 0, and strings with nothing in common that of both lengths together; right where one of the two is empty, and by accident elsewhere (said [2], heard [2, 2]); word_error_rate is right
# read: right
# told: your edit_distance gives the numbers that come out if, where swapped is made, D[i, j - 1
def edit_distance(said, heard):
    row = list(range(len(heard) + 1))
    for i, a in enumerate(said, start=1):
        row[0] = i
        for j, b in enumerate(heard, start=1):
            row[j] = min(row[j] + 1, row[j - 1] + 1, row[j - 1] + (a != b))
    return row[-1]


def word_error_rate(said, heard, edit_distance):
    errors = sum(edit_distance(one, other) for one, other in zip(said, heard))
    return errors / sum(len(one) for one in said)
