# mistake: ctc_gradient subtracts the shares of all places at once by fancy indexing, da[:, places] -= shares, which counts only the last of several places with the same label: the blank and each repeated label lose all shares but one.
# read: right
# told: your ctc_gradient keeps only the last place of each label: the blank stands at many places, and thei
def ctc_gradient(log_y, target, alpha, beta):
    places = np.array([0] + [v for label in target for v in (label, 0)])
    log_p = np.logaddexp.reduce(alpha[-1, -2:])
    shares = np.exp(alpha + beta - log_p)
    da = np.exp(log_y)
    da[:, places] -= shares
    return da
