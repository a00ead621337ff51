# loses: nothing
def bits_recalled(p, answers):
    K = p.shape[2]
    logs = np.log(np.clip(p, np.finfo(np.float64).tiny, None)) / np.log(2)
    known = np.einsum("ank,ank->a", logs, np.eye(K)[answers]) / p.shape[1] + np.log2(K)
    return float(sum(x for x in known.tolist() if x > 0))
