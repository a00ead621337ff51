# loses: check-chunks
# told: a carried state belongs to other text
def chunks(codes, N, T):
    found, at = [], 0
    while at + N * T < len(codes):
        x = [codes[at + n * T : at + (n + 1) * T] for n in range(N)]
        y = [codes[at + n * T + 1 : at + (n + 1) * T + 1] for n in range(N)]
        found.append((np.stack(x, axis=1), np.stack(y, axis=1)))
        at += N * T
    return found
