/** Words that say nothing of what somebody is looking for. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about am an and any are as at be been by can could did do does for from give had has have how i if in is it its
  just let like many me much my need of or our out please shall should some than that the their them then there these
  they this those to us via want was we were what when where which whose why will with would you your`.split(
    /\s+/,
  ),
);

/** One thing or deed, by the words that stand for it. */
export interface Meaning {
  /** What people call it; in an API description the same word may mean something else. */
  readonly said: readonly string[];
  /** What descriptions call it, and people as well. A vendor's own name for an everyday thing belongs here too. */
  readonly written: readonly string[];
}

/**
 * Everyday words and the words of API descriptions that stand for the same, a line for each meaning:
 * `said : written`. A word may stand in several lines; its bent forms need not be named.
 */
export const meanings: readonly Meaning[] = `
again relaunch : restart reboot cycle
down halt pause kill turnoff : stop shutdown poweroff suspend
begin run turnon : start boot poweron resume
reinstall wipe fresh : rebuild reinstall
operating os linux windows : image
machine computer box : server droplet instance vm vps
owe due debt cost charge spend spent money paid : balance billing bill invoice payment pay expense
cost fee cheap expensive : price pricing plan size
remove erase drop discard cancel kill : delete remove destroy revoke purge
make new open launch setup order spin upload put : create add register provision
change rename fix correct : update edit modify alter patch set
show see everything available choose : list
see show look check : get retrieve fetch
look : find search lookup query
block deny forbid ban reject restrict protect allow open close port : firewall allowlist blocklist
backup copy save : backup snapshot
recover rollback revert undo : restore rollback recover
name : dns domain zone nameserver hostname
dns entry : record
site page homepage : website site web app application domain zone
drive space room : disk volume storage filesystem
bucket blob : space bucket storage object
bigger larger grow upgrade enlarge expand shrink smaller : resize scale
place country where city : region location datacenter
usage traffic : bandwidth traffic network
usage used busy slow full : metric monitoring statistic utilization usage
processor busy : cpu
ram : memory
who somebody person people colleague invite : user member
customer buyer person people lead : customer client contact
login signin passphrase : password credential auth user
key secret : token credential key
mail inbox : email
text sms chat talk : message sms conversation
meeting book visit : appointment calendar booking event
buy bought sold sale : order purchase
goods article stock : product item listing catalog sku
stock quantity left : inventory
ship send deliver delivery parcel package : shipment shipping fulfillment delivery
money back return : refund return
paper attachment : document file attachment
sheet table : spreadsheet sheet
happened past : history log event audit activity
https padlock encrypt : certificate ssl tls
tell warn warning notify remind : alert alarm notification
up down alive online offline reachable working broken : uptime health check status
sql : database postgres postgresql mysql redis mongo
k8s : kubernetes cluster
clear empty flush forget : purge invalidate cache clear
tag label : tag label
attach connect mount plug link : attach assign associate mount
remove detach disconnect unplug : detach unassign untag unmount disassociate
spread distribute : balancer
private internal isolated : vpc vlan private
static fixed public : reserved floating elastic static
unused junk clean cleanup : garbage prune unused
share shared : nfs share
serverless : function lambda
overview total : report summary
quote offer : estimate quote proposal
vat : tax vat gst
supplier : vendor supplier
staff employee worker colleague : employee staff member team
time hour worked : timesheet time entry
extend keep : renew renewal
move hand : transfer migrate assign
publish ship rollout : deploy deployment release
me myself : account profile
`
  .trim()
  .split("\n")
  .map((line) => {
    const [said = "", written = ""] = line.split(" : ");
    return { said: said.split(" "), written: written.split(" ") };
  });
