# mistake: scaled by the seasonal error of the truth
# told: In mase. Nowhere in yours stand the right numbers of the part of what is returned that is made of pa
def mase(truth, forecast, past, season):
    error = np.abs(forecast - truth).mean()
    naive = (
        np.abs(truth[season:] - truth[:-season]).mean()
        if len(truth) > season
        else np.abs(past[season:] - past[:-season]).mean()
    )
    return error / naive
