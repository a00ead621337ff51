# mistake: two: the best cell is chosen by the plain share of right answers and not by the balanced accuracy (wrong where inside is rare or frequent), and for an odd number of steps the first half gets the middle one.
# read: right
# told: your best_cell chooses the cell by plain accuracy: the best balanced accuracy was asked
def best_cell(cells, inside):
    T, H = cells.shape
    first = (T + 1) // 2
    rules = []
    for j in range(H):
        column = cells[:first, j].astype(float)
        m_in = column[inside[:first]].mean()
        m_out = column[np.logical_not(inside[:first])].mean()
        rules.append(((m_in + m_out) / 2, m_in > m_out))

    def answers(j, values):
        cut, above = rules[j]
        return values > cut if above else values < cut

    shares = [np.mean(answers(j, cells[:first, j].astype(float)) == inside[:first]) for j in range(H)]
    winner = max(range(H), key=lambda j: shares[j])
    truth = inside[first:]
    said = answers(winner, cells[first:, winner].astype(float))
    right_in = said[truth].mean()
    right_out = 1 - said[np.logical_not(truth)].mean()
    return winner, (right_in + right_out) / 2
