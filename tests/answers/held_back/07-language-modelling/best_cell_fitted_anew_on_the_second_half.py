# mistake: threshold and side are fitted anew on the second half before the accuracy there is taken
# read: right
# told: your best_cell makes a new rule on the second half: it is scored there by the rule of the first.
def _fit_score(cells, inside):
    m_in, m_out = cells[inside].mean(axis=0), cells[~inside].mean(axis=0)
    mid = (m_in + m_out) / 2
    said = np.where(m_in > m_out, cells > mid, cells < mid)
    return (said[inside].mean(axis=0) + (~said[~inside]).mean(axis=0)) / 2


def best_cell(cells, inside):
    cells, inside = np.asarray(cells, dtype=float), np.asarray(inside, dtype=bool)
    half = len(cells) // 2
    best = int(np.argmax(_fit_score(cells[:half], inside[:half])))
    return best, float(_fit_score(cells[half:], inside[half:])[best])
