# loses: nothing
def bits_recalled(p, answers):
    K, bits = p.shape[-1], []
    for a in range(len(p)):
        logs = [np.log(max(p[a, n, y], 1e-300)) for n, y in enumerate(answers[a])]
        bits.append(np.log(K) / np.log(2) + sum(logs) / len(logs) / np.log(2))
    return float(np.clip(bits, 0, None).sum())
