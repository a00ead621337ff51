# mistake: best_cell cuts the text with np.array_split, which gives the middle step of an odd number of steps to the first half (ceil(T / 2) steps) instead of the second (T // 2 in the first); threshold, choice and accuracy may then be wrong for odd T, all is right for even T
# read: right
# told: your best_cell gives the middle step of an odd number to the first half: T // 2 steps ar
def best_cell(cells, inside):
    learn, test = np.array_split(np.asarray(cells, dtype=float), 2)
    learn_in, test_in = np.array_split(np.asarray(inside, dtype=bool), 2)

    def balanced(said, truth):
        return 0.5 * (np.mean(said[truth]) + np.mean(~said[~truth]))

    rules, scores = [], []
    for cell in learn.T:
        m_in, m_out = cell[learn_in].mean(), cell[~learn_in].mean()
        middle, above = (m_in + m_out) / 2, m_in > m_out
        rules.append((middle, above))
        scores.append(balanced(cell > middle if above else cell < middle, learn_in))
    j = int(np.argmax(scores))
    middle, above = rules[j]
    said = test[:, j] > middle if above else test[:, j] < middle
    return j, float(balanced(said, test_in))
