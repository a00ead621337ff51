# mistake: the sorted states are put back with the sorting order itself instead of its inverse; shows where the order is not its own inverse, so from three sentences on
# read: right
# told: your read_packed sorts the states once more: to undo an order, assign to the rows that it
def read_packed(step, x, lengths, state):
    order = np.argsort(-lengths, kind="stable")
    sorted_lengths = lengths[order]
    sorted_x = x[:, order]
    rows = state[order].copy()
    for t in range(sorted_lengths[0]):
        alive = int(np.count_nonzero(sorted_lengths > t))
        rows[:alive] = step(sorted_x[t, :alive], rows[:alive])
    return rows[order]
