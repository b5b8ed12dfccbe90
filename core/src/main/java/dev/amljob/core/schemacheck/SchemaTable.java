// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

/**
 * What {@link SchemaShape} reads: the JSON Schema, compiled by a test that compares this file with
 * it. Not to be edited by hand. A constant, since opening a resource would take longer than all
 * checks by it.
 */
final class SchemaTable {
  static final String TEXT =
      """
      type=string,number,boolean,object,array,other
      type=string
      type=string,object
      closed= keys=path:1,dockerfile_path:1 type=object
      enum=linux,windows fold=lower type=string
      lenient= type=integer
      closed= keys=port:5,path:1 required=port,path type=object
      closed= keys=liveness_route:6,readiness_route:6,scoring_route:6 required=liveness_route,readiness_route,scoring_route type=object
      anything=
      others=8 type=object
      enum=created_greater_than,last_accessed_greater_than fold=camel-to-snake type=string
      closed= keys=condition:10,value:1 type=object
      pattern=^azureml: type=string
      closed= keys=$schema:0,image:1,conda_file:2,build:3,os_type:4,inference_config:7,description:1,tags:9,datastore:1,auto_delete_setting:11,id:12,name:8,version:8,latest_version:0,creation_context:0,intellectual_property:0
      enum=command type=string
      type=string,null
      others=15 type=object
      pattern=^(?!azureml:)|^azureml:($|//registries/|//feeds/|azureml://registries/[^/]+/[^/]+/[^/]+/versions/[^/]|/?subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft[^\\n]MachineLearningServices/workspaces/[^/]+/[^/]+/[^/]+/versions/[^/]|(?!/[sS][uU][bB][sS][cC][rR][iI][pP][tT][iI][oO][nN][sS]/[^\\n]*/[rR][eE][sS][oO][uU][rR][cC][eE][gG][rR][oO][uU][pP][sS]/[^\\n]*/[pP][rR][oO][vV][iI][dD][eE][rR][sS]/[mM][iI][cC][rR][oO][sS][oO][fF][tT][^\\n][mM][aA][cC][hH][iI][nN][eE][lL][eE][aA][rR][nN][iI][nN][gG][sS][eE][rR][vV][iI][cC][eE][sS]/[wW][oO][rR][kK][sS][pP][aA][cC][eE][sS]/[^\\n]*/[cC][oO][dD][eE][sS]/)(?=/|[^/]*$)(?=[^:]*:[\\s\\S]|[\\s\\S]*@[^@]+$)) type=string
      all=13 pattern=^file:|^azureml:($|//registries/|azureml://registries/[^/]+/[^/]+/[^/]+/versions/[^/]|/?subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft[^\\n]MachineLearningServices/workspaces/[^/]+/[^/]+/[^/]+/versions/[^/]|(?!/[sS][uU][bB][sS][cC][rR][iI][pP][tT][iI][oO][nN][sS]/[^\\n]*/[rR][eE][sS][oO][uU][rR][cC][eE][gG][rR][oO][uU][pP][sS]/[^\\n]*/[pP][rR][oO][vV][iI][dD][eE][rR][sS]/[mM][iI][cC][rR][oO][sS][oO][fF][tT][^\\n][mM][aA][cC][hH][iI][nN][eE][lL][eE][aA][rR][nN][iI][nN][gG][sS][eE][rR][vV][iI][cC][eE][sS]/[wW][oO][rR][kK][sS][pP][aA][cC][eE][sS]/[^\\n]*/[eE][nN][vV][iI][rR][oO][nN][mM][eE][nN][tT][sS]/)(/|[^/]*$)) type=string,object
      items=1 type=string,array
      items=1 type=array
      closed= keys=instance_count:5,instance_type:1,max_instance_count:5,shm_size:1,docker_args:19,locations:20,properties:9 type=object
      closed= keys=timeout:5 type=object
      enum=pytorch,mpi,tensorflow,ray fold=lower type=string
      enum=pytorch fold=lower
      required=type keys=type:24
      closed= keys=type:23,process_count_per_instance:5
      if=25 then=26
      enum=mpi fold=lower
      required=type keys=type:28
      if=29 then=26
      enum=tensorflow fold=lower
      required=type keys=type:31
      closed= keys=type:23,worker_count:5,parameter_server_count:5
      if=32 then=33
      enum=ray fold=lower
      required=type keys=type:35
      type=boolean
      closed= keys=type:23,port:5,address:1,include_dashboard:37,dashboard_port:5,head_node_additional_args:1,worker_node_additional_args:1
      if=36 then=38
      absent=type
      closed= keys=process_count_per_instance:5,worker_count:5,parameter_server_count:5,port:5,address:1,include_dashboard:37,dashboard_port:5,head_node_additional_args:1,worker_node_additional_args:1
      if=40 then=41
      all=27,30,34,39,42 keys=type:23 required=type type=object
      enum=user_identity,managed,managed_identity,aml_token fold=camel-to-snake type=string
      enum=managed,managed_identity fold=camel-to-snake
      required=type keys=type:45
      closed= keys=type:44,client_id:1,object_id:1
      if=46 then=47
      enum=user_identity,aml_token fold=camel-to-snake
      required=type keys=type:49
      closed= keys=type:44
      if=50 then=51
      if=40 then=47
      all=48,52,53 keys=type:44 required=type type=object
      enum=spot,basic,standard,premium,null fold=lower type=string
      enum=low,medium,high fold=lower type=string
      closed= keys=job_tier:55,priority:56 type=object
      fold=lower type=string
      enum=ssh fold=lower
      required=type keys=type:59
      enum=all type=string
      closed= keys=type:58,ssh_public_keys:1,nodes:61,port:5,properties:9,$schema:0,endpoint:0,status:0,error_message:0
      if=60 then=62
      enum=tensor_board fold=lower
      required=type keys=type:64
      closed= keys=type:58,log_dir:1,nodes:61,port:5,properties:9,$schema:0,endpoint:0,status:0,error_message:0
      if=65 then=66
      type=string not-enum=ssh,tensor_board fold=lower
      required=type keys=type:68
      closed= keys=type:58,nodes:61,port:5,properties:9,$schema:0,endpoint:0,status:0,error_message:0
      if=69 then=70
      required=log_dir
      else=62 if=72 then=66
      if=40 then=73
      all=63,67,71,74 keys=type:58 type=object
      others=75 type=object
      enum=uri_file,uri_folder,mltable,custom_model,mlflow_model,triton_model fold=lower type=string
      enum=uri_file,uri_folder fold=lower
      required=type keys=type:78
      enum=ro_mount,download,direct fold=lower type=string
      closed= keys=type:77,path:1,mode:80,datastore:1,path_on_compute:1
      if=79 then=81
      enum=mltable fold=lower
      required=type keys=type:83
      enum=ro_mount,download,direct,eval_mount,eval_download fold=lower type=string
      closed= keys=type:77,path:1,mode:85,datastore:1,path_on_compute:1
      if=84 then=86
      enum=custom_model,mlflow_model,triton_model fold=lower
      required=type keys=type:88
      closed= keys=type:77,path:1,mode:80,datastore:1
      if=89 then=90
      required=value
      type=string,number,boolean
      closed= keys=value:93
      else=86 if=92 then=94
      if=40 then=95
      all=82,87,91,96 keys=type:77 type=string,number,boolean,object
      others=97 type=object
      enum=uri_folder,uri_file,mltable,custom_model,mlflow_model,triton_model fold=lower type=string
      enum=rw_mount,mount,upload,direct fold=lower type=string
      max=255 pattern=^[A-Za-z0-9_-]*\\n?$ type=string
      not-enum=
      required=version keys=version:102
      min=1
      keys=name:104 required=name
      closed= if=103 keys=type:99,mode:100,path:1,name:101,version:93,$schema:0 then=105 type=object,null
      others=106 type=object
      all=13 type=object
      closed= keys=$schema:0,type:14,name:1,display_name:1,description:1,experiment_name:1,tags:16,properties:16,parent_job_name:1,command:1,code:17,environment:18,environment_variables:9,compute:1,resources:21,limits:22,distribution:43,identity:54,queue_settings:57,services:76,inputs:98,outputs:107,id:0,status:0,creation_context:0,log_files:0,parameters:0 required=command,environment type=object""";

  private SchemaTable() {}
}
