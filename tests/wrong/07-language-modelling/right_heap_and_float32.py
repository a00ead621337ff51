# loses: nothing
import heapq


def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    index = np.arange(S)[:, None] + S * np.arange(N)
    return [(codes[rows], codes[rows + 1]) for rows in np.split(index, range(T, S, T))]


def next_distribution(scores, temperature, mass):
    a = (scores - scores.max()).astype(np.float64) / temperature
    p = np.exp(a) / np.exp(a).sum()
    place = np.lexsort((np.arange(len(p)), -p)).argsort()
    more = (place[None, :] < place[:, None]) @ p
    q = p * (more < mass)
    return (q / q.sum()).astype(np.float32)


def beam_search(next_log_p, width, length, end):
    beam = [(0.0, [])]
    for _ in range(length):
        if all(tokens and tokens[-1] == end for _, tokens in beam):
            break
        pool = []
        for total, tokens in beam:
            if tokens and tokens[-1] == end:
                pool.append((total, tokens))
            else:
                log_p = np.asarray(next_log_p(np.array(tokens, dtype=int)))
                pool += [(total + log_p[v], [*tokens, v]) for v in np.argsort(log_p)[-width:]]
        beam = heapq.nlargest(width, pool, key=lambda one: one[0])
    return [int(token) for token in beam[0][1]], np.float64(beam[0][0])


def best_cell(cells, inside):
    cells = np.array(cells, dtype=float)
    half = inside.size // 2

    def rule(cell):
        a, b = cell[:half][inside[:half]].mean(), cell[:half][~inside[:half]].mean()
        return np.sign(a - b) * (cell - a / 2 - b / 2) > 0

    def score(said, truth):
        found = sum(1 for s, t in zip(said, truth) if s and t) / truth.sum()
        refused = sum(1 for s, t in zip(said, truth) if not s and not t) / (~truth).sum()
        return found / 2 + refused / 2

    scores = [score(rule(cell)[:half], inside[:half]) for cell in cells.T]
    k = scores.index(max(scores))
    return k, score(rule(cells[:, k])[half:], inside[half:])


def shift_test(find, cells, inside, shifts):
    reached = [find(cells, np.concatenate([inside[-s:], inside[:-s]]))[1] for s in shifts]
    true = find(cells, inside)[1]
    return reached, float(1 + sum(r >= true for r in reached)) / float(len(reached) + 1)
