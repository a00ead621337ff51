# mistake: does the two operations of the scale in the wrong order: divides by the spread first and then takes away the mean (in units); unscale undoes exactly that, so that the round trip works
# read: right
# told: your unscale adds the mean before it multiplies: it should be first the spread, then the mean. your scale gives the numbers that come out if
def scale(series, scaler):
    mean, spread = scaler
    return series / spread - mean


def unscale(scaled, scaler):
    mean, spread = scaler
    return (scaled + mean) * spread
