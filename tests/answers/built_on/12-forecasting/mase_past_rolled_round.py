# mistake: np.roll brings the end of the past to its beginning, so the first season is compared with the last values; the mean is over all steps, not only those with a value one season before; shows on nearly all inputs
# read: right
# told: In mase. In yours stands, with the right numbers, the part of what is returned that is
def mase(truth, forecast, past, season):
    a_season_ago = np.roll(past, season)
    misses = {"ours": np.abs(truth - forecast), "naive": np.abs(past - a_season_ago)}
    means = {who: miss.mean() for who, miss in misses.items()}
    return means["ours"] / means["naive"]
