# loses: check-wer
# told: word_error_rate divides by the words that were heard
def edit_distance(said, heard):
    table = np.zeros((len(said) + 1, len(heard) + 1), dtype=int)
    table[:, 0] = np.arange(len(said) + 1)
    table[0] = np.arange(len(heard) + 1)
    for i in range(1, len(said) + 1):
        for j in range(1, len(heard) + 1):
            swapped = table[i - 1, j - 1] + (said[i - 1] != heard[j - 1])
            table[i, j] = min(swapped, table[i - 1, j] + 1, table[i, j - 1] + 1)
    return table[-1, -1]


def word_error_rate(said, heard, edit_distance):
    errors = sum(edit_distance(a, b) for a, b in zip(said, heard))
    return errors / sum(len(b) for b in heard)
