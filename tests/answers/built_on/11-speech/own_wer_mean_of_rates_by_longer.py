# mistake: TWO: mean of the rates of the sentences, each by the longer of both
def edit_distance(said, heard):
    row = list(range(len(heard) + 1))
    for i, a in enumerate(said):
        new = [i + 1]
        for j, b in enumerate(heard):
            new.append(min(row[j] + (a != b), row[j + 1] + 1, new[j] + 1))
        row = new
    return row[-1]


def word_error_rate(said, heard, edit_distance):
    return float(np.mean([edit_distance(a, b) / max(len(a), len(b), 1) for a, b in zip(said, heard)]))
