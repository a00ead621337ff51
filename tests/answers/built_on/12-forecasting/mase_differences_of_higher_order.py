# mistake: np.diff(past, n=season) takes differences of differences, season times, in place of differences over one season; right for season = 1 only
# read: right
# told: In mase. Nowhere in yours stand the right numbers of the part of what is returned that is made of past and
def mase(truth, forecast, past, season):
    yardstick = np.mean(np.abs(np.diff(past, n=season)))
    return np.mean(np.abs(truth - forecast)) / yardstick
