# mistake: none
def best_cell(cells, inside):
    T, H = cells.shape
    middle = T // 2
    winner, record, answer = None, -np.inf, None
    for j in range(H):
        a = cells[:middle, j]
        high, low = a[inside[:middle]].mean(), a[~inside[:middle]].mean()
        said = [(value > (high + low) / 2) == (high > low) for value in cells[:, j]]
        marks = []
        for part in (range(middle), range(middle, T)):
            yes = [bool(said[t]) for t in part if inside[t]]
            no = [not said[t] for t in part if not inside[t]]
            marks.append(0.5 * (np.mean(yes) + np.mean(no)))
        if marks[0] > record:
            winner, record, answer = j, marks[0], marks[1]
    return winner, answer
