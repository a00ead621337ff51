# mistake: expected_calibration_error adds up the bins' differences with their signs and takes the absolute value of the sum, so bins that say too much and bins that say too little cancel; right where all bins err to the same side, or with one bin
# read: wrong
# told: your expected_calibration_error takes the absolute value of the sum: bins that say too much and bins that say too little cancel before. Take
def expected_calibration_error(p, y, bins):
    edges = np.arange(1, bins) / bins
    which = np.searchsorted(edges, p, side="right")
    error = 0
    for k in set(which.tolist()):
        inside = which == k
        error += inside.sum() / len(p) * (p[inside].mean() - y[inside].mean())
    return abs(error)
