# mistake: unscale adds the mean first and multiplies by the spread afterwards, (scaled + mean) * spread, the order of scale instead of the opposite one; right for a column whose mean is 0 or whose spread is 1; scale itself is right
# read: right
# told: your unscale adds the mean before it multiplies: it should be first the spread, then the mean.
def scale(series, scaler):
    level, width = scaler
    return (series - level) / width


def unscale(scaled, scaler):
    level, width = scaler
    return (scaled + level) * width
