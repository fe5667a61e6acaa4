// Mapping with type parameters: the mapper is chosen by the types it maps.
interface IMap<in TSource, out TTarget>
{
    TTarget Map(TSource source);
}

class Label
{
    public string Text { get; set; } = "";
    public string Code { get; set; } = "";
}

record Sticker(string Text);

class CustomerToLabel : IMap<Customer, Label>
{
    public Label Map(Customer source) => new() { Text = source.Name, Code = source.Reference };
}

class OrderToLabel : IMap<Order, Label>
{
    public Label Map(Order source) => new() { Text = source.Total.ToString(), Code = source.Buyer.Reference };
}

class CustomerToSticker : IMap<Customer, Sticker>
{
    public Sticker Map(Customer source) => new(source.Reference);
}

class ObjectMapper
{
    public TTarget Map<TSource, TTarget>(TSource source, IMap<TSource, TTarget> map) => map.Map(source);

    public TTarget Map<TSource, TTarget>(TSource source, Func<TSource, TTarget> map) => map(source);

    public List<TTarget> MapAll<TSource, TTarget>(IEnumerable<TSource> sources, IMap<TSource, TTarget> map)
    {
        var targets = new List<TTarget>();
        foreach (var source in sources)
            targets.Add(Map(source, map));
        return targets;
    }
}

class LabelMailing(ObjectMapper mapper, Newsletter news, IMap<Customer, Label> labels, IMap<Customer, Sticker> stickers, IMap<Order, Label> orderLabels)
{
    public void Chosen_by_target_type(Customer c)
    {
        news.Send(mapper.Map(c, labels).Text); // $flow
        news.Send(mapper.Map(c, labels).Code); // $noflow
        news.Send(mapper.Map(c, stickers).Text); // $noflow
    }

    public void Chosen_by_source_type(Customer c, Order order)
    {
        news.Send(orderLabels.Map(order).Text); // $noflow
        news.Send(labels.Map(order.Buyer).Text); // $flow
        news.Send(mapper.Map(order, orderLabels).Code); // $noflow
    }

    public void Known_mappers(Customer c, Order order)
    {
        news.Send(mapper.Map<Customer, Label>(c, new CustomerToLabel()).Text); // $flow
        news.Send(mapper.Map<Order, Label>(order, new OrderToLabel()).Text); // $noflow
    }

    public void Functions(Customer c)
    {
        news.Send(mapper.Map(c, x => x.Name)); // $flow
        news.Send(mapper.Map(c, x => x.Reference)); // $noflow
        var label = mapper.Map(c, x => new Label { Text = x.Reference, Code = x.Email });
        news.Send(label.Text); // $noflow
        news.Send(label.Code); // $flow
    }

    public void Many(List<Customer> customers, List<Order> orders)
    {
        news.SendAll(mapper.MapAll(customers, labels).Select(l => l.Text)); // $flow
        news.SendAll(mapper.MapAll(customers, labels).Select(l => l.Code)); // $noflow
        news.SendAll(mapper.MapAll(customers, stickers).Select(s => s.Text)); // $noflow (reported)
        news.SendAll(mapper.MapAll(orders, orderLabels).Select(l => l.Text)); // $noflow (reported)
    }
}
