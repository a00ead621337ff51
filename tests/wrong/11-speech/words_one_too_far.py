# loses: check-wer
# told: edit_distance is one place off in both strings
def edit_distance(said, heard):
    n, m = len(said), len(heard)
    d = [[i + j for j in range(m + 1)] for i in range(n + 1)]
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            d[i][j] = min(d[i - 1][j - 1] + (said[i % n] != heard[j % m]), d[i - 1][j] + 1, d[i][j - 1] + 1)
    return d[-1][-1]


def word_error_rate(said, heard, edit_distance):
    errors = sum(edit_distance(a, b) for a, b in zip(said, heard))
    return errors / sum(len(a) for a in said)
