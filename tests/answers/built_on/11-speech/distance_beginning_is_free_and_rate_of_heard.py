# mistake: two: the first column of the table stays 0, so labels said at the beginning that were not heard cost nothing (shows where deletions stand first); and the rate divides by the words heard instead of said (shows where these numbers differ).
# read: right
# told: your edit_distance leaves the first column at 0: where nothing is heard, each label that
def edit_distance(said, heard):
    """A whole number."""
    cost = np.zeros((len(said) + 1, len(heard) + 1), dtype=int)
    cost[0] = np.arange(len(heard) + 1)
    for i, a in enumerate(said):
        for j, b in enumerate(heard):
            cost[i + 1, j + 1] = min(cost[i, j] + (a != b), cost[i, j + 1] + 1, cost[i + 1, j] + 1)
    return int(cost[-1, -1])


def word_error_rate(said, heard, edit_distance):
    """All errors over all words that were said."""
    return sum(map(edit_distance, said, heard)) / sum(map(len, heard))
