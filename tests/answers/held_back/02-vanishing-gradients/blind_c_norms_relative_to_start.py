# mistake: norms_by_lag divides all norms by the norm of dh_T, so that it returns which share of the gradient is left (entry 0 is 1) and not the norms.
# read: right
# told: your norms_by_lag gives the norm as a share of that at lag 0.
def norms_by_lag(dh_T, jacobians):
    def walk():
        d = dh_T
        yield d
        for J in jacobians[::-1]:
            d = d @ J
            yield d

    all_d = np.stack(list(walk()))
    norms = np.sqrt((all_d**2).sum(axis=1))
    return norms / norms[0]
