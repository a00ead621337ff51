# mistake: none
def ctc_forward(log_y, target):
    places = [0, *(each for label in target for each in (label, 0))]
    S = len(places)

    def move(s, r):
        return r in (s, s - 1) or (r == s - 2 and places[s] != places[r])

    allowed = np.array([[0.0 if move(s, r) else -np.inf for r in range(S)] for s in range(S)])
    now = np.where(np.arange(S) < 2, log_y[0][places], -np.inf)
    rows = [now]
    for step in log_y[1:]:
        now = np.logaddexp.reduce(allowed + now, axis=1) + step[places]
        rows.append(now)
    return np.stack(rows)
