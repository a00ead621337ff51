# mistake: the scores multiply the query with the keys of all N sequences and sum over them ("nd,tmd->tn"), so sequences mix; right for N = 1.
# read: right
# told: In cached_step. Of its parts, z_t is wrong, the longer cache is right in these calls. With q_t at zero your answers are right: look at what
def cached_step(q_t, k_t, v_t, cache):
    keys = np.vstack([cache[0], k_t[None]])
    values = np.vstack([cache[1], v_t[None]])
    s = np.einsum("nd,tmd->tn", q_t, keys) / np.sqrt(q_t.shape[1])
    s = s - s.max(axis=0)
    share = np.exp(s) / np.exp(s).sum(axis=0)
    return np.einsum("tn,tnp->np", share, values), (keys, values)
