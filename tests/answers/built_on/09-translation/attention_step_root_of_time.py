# mistake: two mistakes: divides by the root of the number of rows T instead of the size H (wherever T and H differ); and no maximum is subtracted, so large scores overflow
# read: right
# told: your attention_step divides by the root of T: divide by that of H, the length of a query.
def attention_step(query, keys, lengths):
    share_lists, contexts = [], []
    for n, L in enumerate(lengths):
        mine = [keys[j, n] for j in range(L)]
        e = np.array([np.exp(query[n] @ k / np.sqrt(len(keys))) for k in mine])
        a = e / e.sum()
        contexts.append(sum(a_j * k for a_j, k in zip(a, mine)))
        share_lists.append(np.concatenate([a, np.zeros(len(keys) - L)]))
    return np.array(contexts), np.array(share_lists).T
