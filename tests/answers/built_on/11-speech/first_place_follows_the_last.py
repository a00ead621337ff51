# mistake: The table is moved by one place with np.roll, which brings the first place behind the last, so the last blank goes on to the first one.
# told: In ctc_backward. The smallest call that goes wrong: ctc_backward([[-2.3279, -2.6805, -0.5394, -1.382
def ctc_backward(log_y, target):
    S = 2 * len(target) + 1
    l = np.zeros(S, dtype=int)
    l[1::2] = target
    jump = np.array([s + 2 < S and l[s + 2] != 0 and l[s + 2] != l[s] for s in range(S)])
    row = np.where(np.arange(S) >= S - 2, 0.0, -np.inf)
    rows = [row]
    for t in range(len(log_y) - 1, 0, -1):
        r = row + log_y[t, l]
        row = np.logaddexp(r, np.roll(r, -1)) if S > 1 else r
        row = np.where(jump, np.logaddexp(row, np.roll(r, -2)), row)
        rows.append(row)
    return np.stack(rows[::-1])
